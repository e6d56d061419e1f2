package io.unionpulse.local;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One Elasticsearch node without security. Of the modules of a full installation it has only the
 * HTTP transport and the analyzer {@code cjk}: no scripts, no reindex, delete or update by query,
 * no ES|QL, no ILM, no ingest pipelines; the codec {@code best_compression} must not be used.
 */
public final class ElasticsearchServer extends LocalServer {

  private static final int HTTP_OK = 200;

  ElasticsearchServer(Path folder, LocalSettings settings) {
    super("Elasticsearch", folder, settings, settings.elasticsearchPort());
  }

  /** Starts Elasticsearch with default settings and its data in this folder. */
  public static ElasticsearchServer start(Path folder) {
    return start(folder, LocalSettings.defaults());
  }

  /**
   * Starts Elasticsearch and returns when every index can be searched.
   *
   * @throws LocalServerException if it cannot run, with what to do
   */
  public static ElasticsearchServer start(Path folder, LocalSettings settings) {
    return started(given -> new ElasticsearchServer(folder, given), settings);
  }

  /** Base address. */
  @Override
  public String address() {
    return "http://127.0.0.1:" + port();
  }

  @Override
  long memoryMiB() {
    return settings().elasticsearchHeapMiB() + 250L;
  }

  /** Yellow, because searches answer 503 while shards recover after a start. */
  @Override
  boolean ready() throws IOException, InterruptedException {
    return Http.get(address() + "/_cluster/health?wait_for_status=yellow&timeout=1s") == HTTP_OK;
  }

  @Override
  JvmCommand command() {
    int feature = Machine.requireJava(settings().javaHome());
    var classPath =
        new ServerClassPath(UnionPulseHome.find()).of("Elasticsearch", "elasticsearch-server");
    JvmCommand command =
        JvmCommand.of(
                "io.unionpulse.local.elasticsearch.ElasticsearchNode",
                classPath,
                log(),
                settings().javaHome())
            .withJvmOptions(JvmOptions.common(settings().elasticsearchHeapMiB(), feature))
            .withJvmOptions("-Dlog4j2.disable.jmx=true", "-Dio.netty.noUnsafe=true")
            .withArguments(
                ".",
                String.valueOf(port()),
                "cluster.routing.allocation.disk.threshold_enabled=" + settings().diskWatermark());
    // Lucene's vector code is a preview there, and Elastic's native library is not on Central.
    return feature < 21
        ? command
        : command.withJvmOptions(
            "--add-modules=jdk.incubator.vector",
            "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false");
  }
}
