package io.unionpulse.sink.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** Elasticsearch's API with JSON trees: templates are files here, and stay as they are written. */
public final class JsonApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final RestClient client;

  /** An API over {@code client}, which the caller closes. */
  public JsonApi(RestClient client) {
    this.client = client;
  }

  /** Elasticsearch understood the request and refuses it. */
  public static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    Refused(String type, String reason, Throwable cause) {
      super(reason, cause);
      this.type = type;
    }

    /** Elasticsearch's name of the error. */
    public String type() {
      return type;
    }
  }

  /** What stands at {@code path}; empty if nothing does. */
  public Optional<JsonNode> get(String path) throws NotUpYet {
    return answer(new Request("GET", path));
  }

  /** Whether something stands at {@code path}. */
  public boolean exists(String path) throws NotUpYet {
    try {
      return client.performRequest(new Request("HEAD", path)).getStatusLine().getStatusCode()
          != NOT_FOUND;
    } catch (ResponseException e) {
      throw failed(e);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Puts {@code body} at {@code path}. */
  public void put(String path, JsonNode body) throws NotUpYet {
    var request = new Request("PUT", path);
    request.setJsonEntity(body.toString());
    sent(request);
  }

  /** Posts to {@code path}, without a body. */
  public JsonNode post(String path) throws NotUpYet {
    return sent(new Request("POST", path));
  }

  /** Posts {@code body} to {@code path}. */
  public JsonNode post(String path, JsonNode body) throws NotUpYet {
    var request = new Request("POST", path);
    request.setJsonEntity(body.toString());
    return sent(request);
  }

  /** Deletes what stands at {@code path}; nothing is no fault. */
  public void delete(String path) throws NotUpYet {
    var unused = answer(new Request("DELETE", path));
  }

  private JsonNode sent(Request request) throws NotUpYet {
    return answer(request)
        .orElseThrow(() -> new Refused("not_found", request.getEndpoint() + " is not there", null));
  }

  private Optional<JsonNode> answer(Request request) throws NotUpYet {
    try {
      return Optional.of(body(client.performRequest(request)));
    } catch (ResponseException e) {
      if (e.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      throw failed(e);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static JsonNode body(Response response) throws IOException {
    return JSON.readTree(response.getEntity().getContent());
  }

  private static Refused failed(IOException e) throws NotUpYet {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return new Refused("tls", "its certificate is not accepted: " + cause.getMessage(), e);
      }
    }
    throw new NotUpYet(String.valueOf(e.getMessage()), e);
  }

  private static RuntimeException failed(ResponseException e) throws NotUpYet {
    int status = e.getResponse().getStatusLine().getStatusCode();
    JsonNode error = errorOf(e);
    String type = error.path("type").asText("HTTP " + status);
    String reason = error.path("reason").asText("it answers with HTTP " + status);
    if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS) {
      throw new NotUpYet(reason, e);
    }
    return new Refused(type, withCause(reason, error.path("caused_by")), e);
  }

  private static JsonNode errorOf(ResponseException e) {
    try {
      return body(e.getResponse()).path("error");
    } catch (IOException | RuntimeException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static String withCause(String reason, JsonNode cause) {
    JsonNode deeper = cause.path("reason");
    return deeper.isTextual() ? reason + ": " + deeper.asText() : reason;
  }
}
