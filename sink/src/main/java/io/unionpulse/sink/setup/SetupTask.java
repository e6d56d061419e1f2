package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.cli.CommandException;
import io.unionpulse.elasticsearch.ElasticsearchServer;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Makes the servers ready: topics, schemas, templates, first generation of each index. Changes only
 * what is missing or older, so it may be repeated at any time, also while the applications run.
 */
public final class SetupTask {

  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

  private final SetupSettings settings;
  private final Consumer<String> out;

  /**
   * A task; {@link #run} does it.
   *
   * @param out told one line for each thing, and when it waits for a server
   */
  public SetupTask(SetupSettings settings, Consumer<String> out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * Does everything, or stops at the first thing that cannot be done.
   *
   * @throws CommandException with one line that says what to do: a server is not up in time, or
   *     something stands in the way
   */
  public void run() throws InterruptedException {
    var patience = new Patience(settings.timeout(), out);
    patience.until(
        "Kafka at " + settings.bootstrapServers(),
        "--bootstrap-servers",
        new TopicSetup(settings, out)::run);
    patience.until(
        "the schema registry at " + settings.schemaRegistryUrl(),
        "--schema-registry-url",
        new SchemaSetup(settings, out)::run);
    try (var server =
        ElasticsearchServer.at(settings.elasticsearchUrl(), settings.clients(), ANSWER_TIMEOUT)) {
      var elasticsearch = new JsonApi(server.rest());
      patience.until(
          "Elasticsearch at " + settings.elasticsearchUrl(),
          "--elasticsearch-url",
          () -> prepare(elasticsearch));
    }
  }

  private void prepare(JsonApi elasticsearch) throws NotUpYet {
    try {
      checkProduct(elasticsearch);
      new TemplateSetup(elasticsearch, settings, out).run();
      new GenerationSetup(elasticsearch, out).run();
      new SideIndexSetup(elasticsearch, out).run();
    } catch (JsonApi.Refused e) {
      throw new CommandException(
          "Elasticsearch at %s refuses: %s".formatted(settings.elasticsearchUrl(), e.getMessage()),
          e);
    }
  }

  private void checkProduct(JsonApi elasticsearch) throws NotUpYet {
    boolean known =
        elasticsearch
            .get("/_cluster/health?timeout=5s")
            .map(health -> health.path("cluster_name"))
            .filter(JsonNode::isTextual)
            .isPresent();
    if (!known) {
      throw new CommandException(
          "what answers at %s is not Elasticsearch: say where it is with --elasticsearch-url"
              .formatted(settings.elasticsearchUrl()));
    }
  }
}
