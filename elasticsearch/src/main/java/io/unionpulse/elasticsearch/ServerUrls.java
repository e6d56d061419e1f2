package io.unionpulse.elasticsearch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/** Checks addresses of servers that speak HTTP. */
public final class ServerUrls {

  private ServerUrls() {}

  /**
   * The addresses as URIs.
   *
   * @param option name of the option that they came from, for the message
   * @param urls separated by commas
   * @throws IllegalArgumentException if one is not http(s)://HOST[:PORT][/PATH], with what to do
   */
  public static List<URI> check(String option, String urls) {
    List<URI> found = Stream.of(urls.split(",", -1)).map(url -> checkOne(option, url)).toList();
    if (found.stream().map(URI::getPath).distinct().count() > 1) {
      throw new IllegalArgumentException(option + ": all addresses must have the same path");
    }
    return found;
  }

  private static URI checkOne(String option, String url) {
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
