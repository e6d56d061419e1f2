package io.unionpulse.sink.secure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.sink.ElasticsearchProbe;
import io.unionpulse.sink.ServersExtension;
import io.unionpulse.sink.SinkApplication;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.sink.SinkSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Elasticsearch and the registry behind TLS and passwords. */
@ExtendWith(ServersExtension.class)
class SecureServersIT {

  private static final String SECRET = "s3cret-of-the-test";
  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString(("pulse:" + SECRET).getBytes(UTF_8));

  private final LocalServers servers;
  private final Certificate certificate;
  private final Path folder;
  private SecureDoor elasticsearch;
  private SecureDoor registry;

  SecureServersIT(LocalServers servers, @TempDir Path folder) {
    this.servers = servers;
    this.folder = folder;
    this.certificate = Certificate.make(folder, "good");
  }

  @BeforeEach
  void open() throws IOException {
    elasticsearch = new SecureDoor(servers.elasticsearchUrl(), certificate, BASIC);
    registry = new SecureDoor(servers.schemaRegistryUrl(), certificate, BASIC);
    Files.writeString(folder.resolve("password"), SECRET + "\n");
  }

  @AfterEach
  void close() {
    elasticsearch.close();
    registry.close();
  }

  private String config(String... more) {
    return String.join(
        "\n",
        "elasticsearch.username=pulse",
        "elasticsearch.password=${file:" + folder.resolve("password") + "}",
        "elasticsearch.ssl.ca.file=" + certificate.pem(),
        "elasticsearch.compression=true",
        "schema.registry.basic.auth.credentials.source=USER_INFO",
        "schema.registry.basic.auth.user.info=pulse:${file:" + folder.resolve("password") + "}",
        "schema.registry.ssl.truststore.location=" + certificate.store(),
        "schema.registry.ssl.truststore.type=PKCS12",
        "schema.registry.ssl.truststore.password=" + Certificate.PASSWORD,
        String.join("\n", more));
  }

  @Test
  void letsInWhoKnowsThePassword() throws Exception {
    Path file = Files.writeString(folder.resolve("client.properties"), config());
    ClientProperties clients = ClientProperties.load(file, Map.of());
    assertThat(run("setup", file)).startsWith("0 ");
    var settings =
        SinkSettings.of(servers.bootstrapServers(), registry.url(), nodes())
            .withGroupId("secure-" + System.nanoTime())
            .withClients(clients);
    assertThat(settings.toString() + clients).doesNotContain(SECRET, Certificate.PASSWORD);
    try (var sink = new SinkApplication(settings);
        var probe = new ElasticsearchProbe(servers.elasticsearchUrl())) {
      String id = "secure-" + System.nanoTime();
      TestRecords.activity(servers, ContractSerdes.of(registry.url(), clients.registry()), id);
      sink.start();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> probe.document("union-activities", id).path("found").asBoolean());
      assertThat(sink.failure()).isEmpty();
    }
    assertThat(elasticsearch.encodings()).contains("gzip");
    assertThat(run("reconcile", file)).doesNotContain(SECRET).contains("union-activities");
  }

  /** The first node is away. */
  private String nodes() {
    return "https://127.0.0.1:1," + elasticsearch.url();
  }

  @Test
  void letsInWhoHasTheKey() throws Exception {
    elasticsearch.close();
    elasticsearch = new SecureDoor(servers.elasticsearchUrl(), certificate, "ApiKey " + SECRET);
    String withKey =
        config()
            .replace("elasticsearch.username=pulse", "")
            .replace("elasticsearch.password=", "elasticsearch.api.key=");
    assertThat(run("setup", Files.writeString(folder.resolve("key.properties"), withKey)))
        .startsWith("0 ");
  }

  @Test
  void refusesAnotherAuthorityInOneLine() throws Exception {
    Certificate other = Certificate.make(folder, "other");
    String wrong = config().replace("ca.file=" + certificate.pem(), "ca.file=" + other.pem());
    assertThat(run("setup", Files.writeString(folder.resolve("wrong.properties"), wrong)))
        .startsWith("1 ")
        .containsOnlyOnce("certificate is not accepted")
        .doesNotContain("waiting");
    String wrongRegistry =
        config().replace("location=" + certificate.store(), "location=" + other.store());
    assertThat(run("setup", Files.writeString(folder.resolve("wrong.properties"), wrongRegistry)))
        .startsWith("1 ")
        .contains("registry")
        .containsOnlyOnce("is not accepted");
  }

  @Test
  void refusesAWrongPasswordInOneLine() throws Exception {
    String wrong = config("elasticsearch.password=wrong-" + SECRET);
    assertThat(run("setup", Files.writeString(folder.resolve("wrong.properties"), wrong)))
        .startsWith("1 ")
        .contains("who are you?")
        .doesNotContain(SECRET);
    String wrongRegistry = config("schema.registry.basic.auth.user.info=pulse:wrong-" + SECRET);
    assertThat(run("setup", Files.writeString(folder.resolve("wrong.properties"), wrongRegistry)))
        .startsWith("1 ")
        .contains("registry")
        .doesNotContain(SECRET);
    assertThat(run("reconcile", Files.writeString(folder.resolve("wrong.properties"), wrong)))
        .startsWith("1 ")
        .contains("who are you?")
        .doesNotContain(SECRET);
  }

  @Test
  void refusesSettingsThatItDoesNotKnow() throws Exception {
    String unknown = config("elasticsearch.passwort=" + SECRET);
    assertThat(run("setup", Files.writeString(folder.resolve("unknown.properties"), unknown)))
        .startsWith("1 ")
        .contains("elasticsearch.passwort is not known")
        .doesNotContain(SECRET);
  }

  /** Exit code and everything that was said. */
  private String run(String command, Path clientConfig) {
    var output = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--bootstrap-servers", servers.bootstrapServers()));
    arguments.addAll(List.of("--schema-registry-url", registry.url()));
    arguments.addAll(List.of("--elasticsearch-url", elasticsearch.url()));
    arguments.addAll(List.of("--client-config", clientConfig.toString()));
    int exitCode =
        new CommandLine(new SinkMain())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(output))
            .setErr(new PrintWriter(output))
            .setExecutionExceptionHandler(
                (failure, line, parsed) -> {
                  output.write(failure.getMessage());
                  return 1;
                })
            .execute(arguments.toArray(String[]::new));
    return exitCode + " " + output;
  }
}
