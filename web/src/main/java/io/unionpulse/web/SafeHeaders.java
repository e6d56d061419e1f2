package io.unionpulse.web;

import io.javalin.http.Context;

/** Headers that keep browsers from doing anything with an answer but show it. */
public final class SafeHeaders {

  /** Header that says what a page may load. */
  public static final String POLICY = "Content-Security-Policy";

  private SafeHeaders() {}

  /** Sets them; {@link #POLICY} forbids everything. */
  public static void set(Context context) {
    context.header(POLICY, "default-src 'none'; frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cache-Control", "no-store");
    if (context.req().isSecure()) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
