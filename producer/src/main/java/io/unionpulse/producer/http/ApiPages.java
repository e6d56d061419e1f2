package io.unionpulse.producer.http;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the interface: OpenAPI 3.1 for programs, a page of it for people. */
final class ApiPages {

  private static final String RESOURCE = "openapi.json";

  private ApiPages() {}

  static void add(RoutesConfig routes) {
    byte[] description = description();
    var page = ApiPage.of(description);
    routes.get(
        "/openapi.json", context -> context.contentType("application/json").result(description));
    routes.get(
        "/docs",
        context ->
            context
                .header(SafeHeaders.POLICY, page.policy())
                .contentType("text/html; charset=utf-8")
                .result(page.html()));
  }

  private static byte[] description() {
    try (InputStream in = ApiPages.class.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
