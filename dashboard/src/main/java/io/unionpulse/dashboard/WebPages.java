package io.unionpulse.dashboard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.unionpulse.web.SafeHeaders;
import java.util.Map;

/** The page, from the class path: {@code web/} at {@code /}, webjars at {@code /webjars}. */
final class WebPages {

  private static final String FOLDER = "/web";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";
  private static final String REVALIDATE = "no-cache";

  private WebPages() {}

  static void add(JavalinConfig site) {
    if (WebPages.class.getResource(FOLDER + "/index.html") == null) {
      return; // Built without a page: the API alone.
    }
    site.staticFiles.enableWebjars();
    site.staticFiles.add(
        files -> {
          files.hostedPath = "/";
          files.directory = FOLDER;
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", REVALIDATE, SafeHeaders.POLICY, POLICY);
        });
  }

  /** Headers of everything that is no answer of the API. */
  static void headers(Context context) {
    if (!context.path().startsWith("/api")) {
      context.header(SafeHeaders.POLICY, POLICY).header("Cache-Control", REVALIDATE);
    }
  }
}
