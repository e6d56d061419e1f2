package io.unionpulse.bench.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.cli.CommandException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One page of a browser, driven over Chromium's DevTools protocol. */
final class BrowserPage {

  private static final JsonMapper JSON = new JsonMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private WebSocket socket;

  private BrowserPage() {}

  /**
   * The first page that is open.
   *
   * @param browser where the browser listens
   */
  static BrowserPage of(URI browser) {
    HttpClient client = HttpClient.newHttpClient();
    try {
      var list = HttpRequest.newBuilder(browser.resolve("/json/list")).build();
      for (JsonNode target : JSON.readTree(client.send(list, BodyHandlers.ofString()).body())) {
        if (target.path("type").asText().equals("page")) {
          var page = new BrowserPage();
          page.socket =
              client
                  .newWebSocketBuilder()
                  .buildAsync(
                      URI.create(target.path("webSocketDebuggerUrl").asText()), page.listener())
                  .join();
          return page;
        }
      }
      throw new CommandException("the browser has no page open");
    } catch (IOException e) {
      throw new CommandException("the browser does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException("interrupted while the browser starts", e);
    }
  }

  private WebSocket.Listener listener() {
    return new WebSocket.Listener() {
      private final StringBuilder text = new StringBuilder();

      @Override
      public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
          heard(text.toString());
          text.setLength(0);
        }
        from.request(1);
        return null;
      }
    };
  }

  private void heard(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
    } catch (IOException e) {
      throw new CommandException("the browser speaks no JSON", e);
    }
  }

  /** Goes to an address; returns when the browser has begun to load it. */
  void open(String address) {
    ask("Page.navigate", JSON.createObjectNode().put("url", address));
  }

  /** What a script's promise comes to. */
  JsonNode run(String script) {
    JsonNode result =
        ask(
                "Runtime.evaluate",
                JSON.createObjectNode()
                    .put("expression", script)
                    .put("awaitPromise", true)
                    .put("returnByValue", true))
            .path("result");
    if (result.has("exceptionDetails")) {
      throw new CommandException("the page fails: " + result.get("exceptionDetails"));
    }
    return result.at("/result/value");
  }

  private JsonNode ask(String method, ObjectNode parameters) {
    int number = numbers.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    waiting.put(number, answer);
    ObjectNode message = JSON.createObjectNode().put("id", number).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    JsonNode found = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (found.has("error")) {
      throw new CommandException("the browser refuses " + method + ": " + found.get("error"));
    }
    return found;
  }
}
