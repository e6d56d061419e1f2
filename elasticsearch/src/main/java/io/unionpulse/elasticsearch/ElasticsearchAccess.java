package io.unionpulse.elasticsearch;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.CommandException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** How Elasticsearch lets us in: credentials, the authority that its certificate is from. */
final class ElasticsearchAccess {

  private static final String USERNAME = "username";
  private static final String PASSWORD = "password";
  private static final String API_KEY = "api.key";
  private static final String CA_FILE = "ssl.ca.file";
  private static final String COMPRESSION = "compression";
  private static final Set<String> KNOWN =
      Set.of(USERNAME, PASSWORD, API_KEY, CA_FILE, COMPRESSION);

  private final Map<String, String> properties;

  /**
   * Checks the properties.
   *
   * @throws CommandException with one line that says what is wrong with them
   */
  ElasticsearchAccess(ClientProperties clients) {
    properties = clients.elasticsearch();
    var unknown = new TreeSet<>(properties.keySet());
    unknown.removeAll(KNOWN);
    require(
        unknown.isEmpty(),
        "elasticsearch."
            + String.join(", elasticsearch.", unknown)
            + " is not known: there are elasticsearch."
            + String.join(", .", new TreeSet<>(KNOWN)));
    require(
        properties.containsKey(USERNAME) == properties.containsKey(PASSWORD),
        "elasticsearch.username and elasticsearch.password need each other");
    require(
        !(properties.containsKey(USERNAME) && properties.containsKey(API_KEY)),
        "choose between elasticsearch.username and elasticsearch.api.key");
    require(
        properties.getOrDefault(COMPRESSION, "false").matches("true|false"),
        "elasticsearch.compression must be true or false");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new CommandException("--client-config: " + otherwise);
    }
  }

  /** The value of the header {@code Authorization}. */
  Optional<String> authorization() {
    if (properties.containsKey(API_KEY)) {
      return Optional.of("ApiKey " + properties.get(API_KEY));
    }
    return Optional.ofNullable(properties.get(USERNAME))
        .map(name -> "Basic " + base64(name + ":" + properties.get(PASSWORD)));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether requests are compressed. */
  boolean compression() {
    return Boolean.parseBoolean(properties.get(COMPRESSION));
  }

  /** Trusts the authorities of the file, and no other; empty for those that Java trusts. */
  Optional<SSLContext> tls() {
    return Optional.ofNullable(properties.get(CA_FILE)).map(Path::of).map(this::trusting);
  }

  private SSLContext trusting(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("ca-" + number++, each);
      }
      require(number > 0, "no certificate in " + file);
      var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      var context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new CommandException(
          "--client-config: elasticsearch.ssl.ca.file %s is not a PEM file of certificates (%s)"
              .formatted(file, e.getClass().getSimpleName()),
          e);
    }
  }
}
