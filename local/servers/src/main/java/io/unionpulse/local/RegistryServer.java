package io.unionpulse.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The Apicurio registry, which speaks Confluent's API. Compatibility is set to BACKWARD for all
 * subjects, Confluent's own default.
 */
public final class RegistryServer extends LocalServer {

  private static final int HTTP_OK = 200;
  private static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";

  RegistryServer(Path folder, LocalSettings settings) {
    super("The schema registry", folder, settings, settings.registryPort());
  }

  /** Starts the registry with default settings and its data in this folder. */
  public static RegistryServer start(Path folder) {
    return start(folder, LocalSettings.defaults());
  }

  /**
   * Starts the registry and returns when it answers.
   *
   * @throws LocalServerException if it cannot run, with what to do
   */
  public static RegistryServer start(Path folder, LocalSettings settings) {
    return started(given -> new RegistryServer(folder, given), settings);
  }

  /** Base address of Confluent's API. */
  @Override
  public String address() {
    return "http://127.0.0.1:" + port() + "/apis/ccompat/v7";
  }

  @Override
  long memoryMiB() {
    return settings().registryHeapMiB() + 150L;
  }

  @Override
  boolean ready() throws IOException, InterruptedException {
    return Http.get(address() + "/subjects") == HTTP_OK
        && Http.put(address() + "/config", CONTENT_TYPE, "{\"compatibility\":\"BACKWARD\"}")
            == HTTP_OK;
  }

  @Override
  JvmCommand command() {
    int feature = Machine.requireJava(settings().javaHome());
    Path jar = new ServerClassPath(UnionPulseHome.find()).registryJar();
    return JvmCommand.of(
            "io.quarkus.runner.GeneratedMain", List.of(jar), log(), settings().javaHome())
        .withJvmOptions(JvmOptions.common(settings().registryHeapMiB(), feature))
        .withJvmOptions(
            "-XX:TieredStopAtLevel=1",
            "-Dquarkus.http.host=127.0.0.1",
            "-Dquarkus.http.port=" + port(),
            "-Dquarkus.http.io-threads=2",
            "-Dquarkus.http.access-log.enabled=false",
            "-Dquarkus.management.host=127.0.0.1",
            "-Dquarkus.management.port=" + Ports.free(),
            "-Dquarkus.banner.enabled=false",
            "-Dapicurio.storage.kind=sql",
            "-Dapicurio.storage.sql.kind=h2",
            // Relative to the working directory, so that no character of the folder's name matters.
            // H2 else writes a commit up to half a second later, which a kill -9 loses.
            "-Dapicurio.datasource.url=jdbc:h2:file:./registry;WRITE_DELAY=0",
            "-Dapicurio.datasource.jdbc.initial-size=1",
            "-Dapicurio.datasource.jdbc.min-size=1",
            "-Dapicurio.datasource.jdbc.max-size=10",
            "-Dapicurio.datasource.blue.jdbc.initial-size=0",
            "-Dapicurio.datasource.blue.jdbc.min-size=0",
            "-Dapicurio.datasource.green.jdbc.initial-size=0",
            "-Dapicurio.datasource.green.jdbc.min-size=0");
  }
}
