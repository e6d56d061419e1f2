package io.unionpulse.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The description of the interface as a page without scripts or anything from elsewhere.
 *
 * @param html the page
 * @param policy the Content-Security-Policy under which it is shown: nothing but its own style
 */
record ApiPage(String html, String policy) {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
      color:#1c2733;background:#fff}
      h2{border-bottom:1px solid #ccd3da;margin-top:2.5rem}
      code,pre{font:14px/1.4 ui-monospace,monospace;background:#f2f4f7;border-radius:3px}
      code{padding:.1em .3em}pre{padding:.8rem;overflow:auto}
      table{border-collapse:collapse;width:100%}
      th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #e3e7eb}
      .method{text-transform:uppercase;font-weight:600}
      """;

  /** The page of an OpenAPI document. */
  static ApiPage of(byte[] openapi) {
    try {
      return new ApiPage(new Page(new JsonMapper().readTree(openapi)).html(), policyOfStyle());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String policyOfStyle() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Writes it. */
  private static final class Page {

    private final JsonNode api;
    private final StringBuilder html = new StringBuilder();

    Page(JsonNode api) {
      this.api = api;
    }

    String html() {
      JsonNode info = api.get("info");
      html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
          .append(text(info.get("title")))
          .append("</title><style>")
          .append(STYLE)
          .append("</style></head><body><h1>")
          .append(text(info.get("title")))
          .append("</h1><p>")
          .append(text(info.get("description")))
          .append("</p><p><a href=\"/openapi.json\">OpenAPI 3.1</a></p>");
      api.get("paths")
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .properties()
                      .forEach(
                          method -> operation(path.getKey(), method.getKey(), method.getValue())));
      html.append("<h2>Schemas</h2>");
      api.at("/components/schemas").properties().forEach(s -> schema(s.getKey(), s.getValue()));
      return html.append("</body></html>").toString();
    }

    private void operation(String path, String method, JsonNode operation) {
      if (!operation.has("responses")) {
        return; // Parameters of all methods of the path.
      }
      html.append("<h2><span class=\"method\">")
          .append(escaped(method))
          .append("</span> <code>")
          .append(escaped(path))
          .append("</code></h2><p>")
          .append(text(operation.get("summary")))
          .append("</p><p>")
          .append(text(operation.path("description")))
          .append("</p><table>");
      operation.path("parameters").forEach(this::parameter);
      operation
          .at("/requestBody/content")
          .properties()
          .forEach(type -> row("body", type.getKey(), ""));
      operation
          .get("responses")
          .properties()
          .forEach(r -> row("answer", r.getKey(), text(resolved(r.getValue()).get("description"))));
      html.append("</table>");
    }

    private void parameter(JsonNode node) {
      JsonNode parameter = resolved(node);
      row(
          parameter.get("in").asText(),
          parameter.get("name").asText(),
          text(parameter.get("description")));
    }

    private void schema(String name, JsonNode schema) {
      html.append("<h3><code>").append(escaped(name)).append("</code></h3><p>");
      html.append(text(schema.path("description"))).append("</p><table>");
      schema
          .path("properties")
          .properties()
          .forEach(p -> row("", p.getKey(), text(resolved(p.getValue()).path("description"))));
      html.append("</table>");
    }

    private void row(String kind, String name, String meaning) {
      html.append("<tr><td>")
          .append(escaped(kind))
          .append("</td><td><code>")
          .append(escaped(name))
          .append("</code></td><td>")
          .append(meaning)
          .append("</td></tr>");
    }

    private JsonNode resolved(JsonNode node) {
      return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static String text(JsonNode node) {
      return escaped(node.asText());
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
  }
}
