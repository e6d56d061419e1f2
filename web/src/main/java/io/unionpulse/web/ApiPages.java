package io.unionpulse.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of an interface: OpenAPI 3.1 for programs, a page of it for people. */
public final class ApiPages {

  private static final String RESOURCE = "openapi.json";

  private ApiPages() {}

  /**
   * Adds {@code /openapi.json} and {@code /docs}.
   *
   * @param owner the class beside which the resource {@value #RESOURCE} lies
   */
  public static void add(RoutesConfig routes, Class<?> owner) {
    byte[] description = description(owner);
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

  private static byte[] description(Class<?> owner) {
    try (InputStream in = owner.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
