package io.unionpulse.producer.http;

import io.javalin.http.Context;

/** Headers that keep browsers from doing anything with an answer but show it. */
final class SafeHeaders {

  static final String POLICY = "Content-Security-Policy";

  private SafeHeaders() {}

  static void set(Context context) {
    context.header(POLICY, "default-src 'none'; frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    if (context.req().isSecure()) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
