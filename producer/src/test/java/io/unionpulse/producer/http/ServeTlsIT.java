package io.unionpulse.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.Commands;
import io.unionpulse.cli.HealthCommand;
import io.unionpulse.web.Tls;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS with a certificate and a key from PEM files. */
class ServeTlsIT {

  private static final char[] PASSWORD = "secret".toCharArray();

  /** For the same name, of another key. */
  private static final String OTHER_CERTIFICATE =
      """
      -----BEGIN CERTIFICATE-----
      MIIBfzCCASWgAwIBAgIURxnThSi4Sp20zS0j7gVCqFcpxYgwCgYIKoZIzj0EAwIw
      FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDIxNDYxMVoYDzIxMjYxMTA2
      MjE0NjExWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
      PQMBBwNCAAQxww+rymIAcoZAeSuIiFr5I/arSg8S1HEmK8gVIgyr93oNnztj3a/N
      yMtk3QHLXxyaT/oonB4mbXpwjgJ9Gwr+o1MwUTAdBgNVHQ4EFgQUb3jylGiKP5w0
      PniCxGydPtpH/IcwHwYDVR0jBBgwFoAUb3jylGiKP5w0PniCxGydPtpH/IcwDwYD
      VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA0g0gIn9AkCCM01GUKzOg
      pgTDkPZXwr7fS4J4ClmHlKwCIBdde01bJpHzuf9LTWkudloGOnMBWw/Iq7Wd5ghz
      2LNO
      -----END CERTIFICATE-----
      """;

  @TempDir private static Path data;
  private static Broker broker;
  private static Tls tls;
  private static Certificate certificate;

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.start(data);
    makeCertificate();
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  /** With the JDK's own tool, and as the PEM files that operators have. */
  private static void makeCertificate() throws Exception {
    Path store = data.resolve("server.p12");
    var keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    certificate = keys.getCertificate("server");
    tls = new Tls(data.resolve("server.pem"), data.resolve("server.key"));
    Files.writeString(tls.certificates(), pem("CERTIFICATE", certificate.getEncoded()));
    Files.writeString(tls.key(), pem("PRIVATE KEY", keys.getKey("server", PASSWORD).getEncoded()));
  }

  private static String pem(String kind, byte[] bytes) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(
            kind,
            Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes),
            kind);
  }

  private static ReportServer serve(Tls with) {
    var plain = broker.settings(Limits.STANDARD);
    return ReportServer.start(
        new ServeSettings(
            plain.host(),
            plain.port(),
            Optional.of(with),
            plain.tokens(),
            plain.publish(),
            plain.region(),
            plain.limits()));
  }

  private static HttpClient trusting() throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("server", certificate);
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  @Test
  void reportsAreTakenOverTlsOnly() throws Exception {
    String token = broker.token(Broker.SYSTEM);
    try (var server = serve(tls)) {
      var client = Client.of(trusting(), "https://localhost:" + server.port(), token);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> client.get("/health/ready").status() == 200);

      var answer = client.postReport("{\"title\":\"密\",\"reportId\":\"portal-haidian:tls\"}");
      String inTheClear = sendInTheClear(server.port(), token);

      assertThat(answer.status()).isEqualTo(202);
      assertThat(answer.header("Strict-Transport-Security")).isPresent();
      assertThat(inTheClear).doesNotContain("HTTP/1.1 2");
    }
    assertThat(broker.newest()).containsOnlyKeys("portal-haidian:tls");
  }

  @Test
  void itsHealthIsAskedOverTlsOfWhoHasItsCertificate() throws Exception {
    broker.token(Broker.SYSTEM);
    try (var server = serve(tls)) {
      String port = Integer.toString(server.port());
      var client = Client.of(trusting(), "https://localhost:" + port, "");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> client.get("/health/ready").status() == 200);
      String right = tls.certificates().toString();
      String wrong = Files.writeString(data.resolve("other.pem"), OTHER_CERTIFICATE).toString();

      assertThat(health("--http-port", port, "--tls-certificate", right)).isZero();
      assertThat(health("--http-port", port, "--tls-certificate", wrong)).isOne();
      assertThat(health("--http-port", port)).isOne();
    }
  }

  private static int health(String... arguments) {
    return Commands.run(new HealthCommand(), arguments);
  }

  /** What comes back on a connection without TLS. */
  private static String sendInTheClear(int port, String token) throws IOException {
    String body = "{\"title\":\"x\",\"reportId\":\"portal-haidian:clear\"}";
    try (var socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              ("POST /v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                      + "Authorization: Bearer %s\r\nContent-Length: %d\r\n\r\n%s")
                  .formatted(token, body.length(), body)
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      return "";
    }
  }

  @Test
  void filesThatAreNoPemSayWhatToDo() throws IOException {
    Path wrong = broker.file("wrong.key");
    Files.writeString(wrong, "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n");
    broker.token(Broker.SYSTEM);

    for (var bad : List.of(new Tls(tls.certificates(), wrong), new Tls(wrong, tls.key()))) {
      assertThatThrownBy(() -> serve(bad).close())
          .isInstanceOf(CommandException.class)
          .hasMessageContaining(wrong.toString());
    }
  }
}
