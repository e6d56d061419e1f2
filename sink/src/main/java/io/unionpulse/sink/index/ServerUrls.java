package io.unionpulse.sink.index;

import java.net.URI;
import java.net.URISyntaxException;

/** Checks addresses of servers that speak HTTP. */
public final class ServerUrls {

  private ServerUrls() {}

  /**
   * The address as a URI.
   *
   * @param option name of the option that it came from, for the message
   * @throws IllegalArgumentException if it is not http(s)://HOST[:PORT][/PATH], with what to do
   */
  public static URI check(String option, String url) {
    URI uri;
    try {
      uri = new URI(url.strip());
    } catch (URISyntaxException e) {
      throw wrong(option, url, e);
    }
    boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null) {
      throw wrong(option, url, null);
    }
    if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
      throw new IllegalArgumentException(
          option + " must hold host, port and path only, without user, query or fragment");
    }
    return uri;
  }

  private static IllegalArgumentException wrong(String option, String url, Exception cause) {
    return new IllegalArgumentException(
        "%s '%s' is not an address: write it as http://HOST:PORT".formatted(option, url), cause);
  }
}
