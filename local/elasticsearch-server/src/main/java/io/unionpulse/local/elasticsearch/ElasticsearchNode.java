package io.unionpulse.local.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.Build;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.ClassPathPluginsLoader;

/**
 * Runs one Elasticsearch node: {@code ElasticsearchNode HOME HTTP_PORT [SETTING=VALUE]...}. It
 * needs no installation, runs as any user, listens on loopback only and has no security; data and
 * logs lie below HOME.
 */
public final class ElasticsearchNode {

  private static final String CLUSTER = "unionpulse-local";
  private static final String NODE = "unionpulse-local-1";
  private static final long CLOSE_LIMIT_SECONDS = 15;

  private ElasticsearchNode() {}

  /** Starts the node and runs until the JVM is told to stop. */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    Path config = Files.createDirectories(home.resolve("config"));
    SystemZstd.offer(home.resolve("native"));
    System.setProperty("es.path.home", home.toString());
    // Without it the first logger of org.elasticsearch.logging throws a NullPointerException.
    LogConfigurator.configureESLogging();
    LogConfigurator.setNodeName(NODE);
    LogConfigurator.setClusterName(CLUSTER);

    Settings settings = settings(home, args[1], Arrays.asList(args).subList(2, args.length));
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> NODE);
    Node node = new ClassPathNode(environment, plugins(home));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "elasticsearch-stop"));
    node.start();
    // All of the node's threads are daemons.
    new CountDownLatch(1).await();
  }

  private static Settings settings(Path home, String httpPort, List<String> extra) {
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home)
            .put("cluster.name", CLUSTER)
            .put("node.name", NODE)
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", httpPort)
            .put("transport.port", 0);
    for (String setting : extra) {
      int equals = setting.indexOf('=');
      settings.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return settings.build();
  }

  private static ClassPathPluginsLoader plugins(Path home) throws IOException {
    Map<String, String> plugins = new LinkedHashMap<>();
    plugins.put("transport-netty4", "org.elasticsearch.transport.netty4.Netty4Plugin");
    plugins.put("unionpulse-local", LocalPlugin.class.getName());
    return ClassPathPluginsLoader.of(
        home.resolve("plugins-work"), plugins, Build.current().version());
  }

  private static void close(Node node) {
    try {
      node.prepareForClose();
      node.close();
      if (!node.awaitClose(CLOSE_LIMIT_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("Elasticsearch did not close within " + CLOSE_LIMIT_SECONDS + " s");
      }
    } catch (IOException e) {
      System.err.println("Elasticsearch did not close in order: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The log pattern's ids can be set once per JVM and are not in our pattern. */
  private static final class ClassPathNode extends Node {
    ClassPathNode(Environment environment, ClassPathPluginsLoader plugins) {
      super(environment, plugins);
    }

    @Override
    protected void configureNodeAndClusterIdStateListener(ClusterService clusterService) {}
  }
}
