package io.unionpulse.cli;

import java.util.regex.Pattern;

/** What addresses of servers that speak HTTP look like. */
final class ServerAddresses {

  private static final Pattern URLS =
      Pattern.compile("https?://[^\\s,/]+(/[^\\s,]*)?(,https?://[^\\s,/]+(/[^\\s,]*)?)*");

  private ServerAddresses() {}

  /** Requires one address or more, separated by commas. */
  static void check(Requirements requirements, String option, String urls) {
    requirements.require(
        URLS.matcher(urls).matches(),
        option,
        urls,
        "http://HOST:PORT, several separated by commas");
  }
}
