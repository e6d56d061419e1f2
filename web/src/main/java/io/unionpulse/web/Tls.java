package io.unionpulse.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.unionpulse.cli.CommandException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Who the server is, as PEM files.
 *
 * @param certificates the server's certificate, followed by those that vouch for it
 * @param key its private key: PKCS#8, not encrypted
 */
public record Tls(Path certificates, Path key) {

  private static final List<String> KEY_KINDS = List.of("EC", "RSA", "EdDSA");
  private static final char[] NO_PASSWORD = {};
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  /**
   * The files for Jetty; TLS 1.2 and 1.3 only.
   *
   * @throws CommandException if they cannot be read or do not fit
   */
  public SslContextFactory.Server context() {
    var context = new SslContextFactory.Server();
    context.setKeyStore(keyStore());
    context.setKeyStorePassword("");
    context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    context.setSniRequired(false);
    return context;
  }

  private KeyStore keyStore() {
    try {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(certificates)))
              .toArray(Certificate[]::new);
      if (chain.length == 0) {
        throw new CommandException(certificates + " holds no certificate: give a PEM file");
      }
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_PASSWORD);
      store.setKeyEntry("server", privateKey(), NO_PASSWORD, chain);
      return store;
    } catch (IOException | GeneralSecurityException e) {
      throw new CommandException(
          "cannot use %s and %s for TLS: %s".formatted(certificates, key, e.getMessage()), e);
    }
  }

  private PrivateKey privateKey() throws IOException, GeneralSecurityException {
    Matcher pem = KEY.matcher(Files.readString(key, US_ASCII));
    if (!pem.find()) {
      throw new CommandException(
          key + " holds no PKCS#8 key: make one with openssl pkcs8 -topk8 -nocrypt");
    }
    var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
    for (String kind : KEY_KINDS) {
      try {
        return KeyFactory.getInstance(kind).generatePrivate(encoded);
      } catch (InvalidKeySpecException e) {
        // Of another kind.
      }
    }
    throw new CommandException(key + " is of no kind that is known: give an EC or RSA key");
  }
}
