package io.unionpulse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Trusts exactly one server: the one that has this certificate, whoever vouches for it. */
final class PinnedCertificate implements X509TrustManager {

  private final X509Certificate pinned;

  private PinnedCertificate(X509Certificate pinned) {
    this.pinned = pinned;
  }

  /**
   * The first certificate of a PEM file, which is the server's own.
   *
   * @throws CommandException if there is none
   */
  static PinnedCertificate read(Path file) {
    try (InputStream pem = Files.newInputStream(file)) {
      var certificate = CertificateFactory.getInstance("X.509").generateCertificate(pem);
      return new PinnedCertificate((X509Certificate) certificate);
    } catch (IOException | CertificateException e) {
      throw new CommandException("cannot read --tls-certificate " + file + ": " + e, e);
    }
  }

  /** Makes connections to that server only. */
  SSLSocketFactory socketFactory() {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {this}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    if (!chain[0].equals(pinned)) {
      throw new CertificateException("the server has another certificate");
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw new CertificateException("for servers only");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
