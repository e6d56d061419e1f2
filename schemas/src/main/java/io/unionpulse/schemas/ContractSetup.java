package io.unionpulse.schemas;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the contract's topics and registers its schemas. Safe to repeat: changes only lacks. */
public final class ContractSetup {

  private static final String COMPATIBILITY = "BACKWARD";
  private static final int NOT_FOUND = 404;

  private ContractSetup() {}

  /**
   * Creates the topics that are missing; existing ones keep their partitions and configuration.
   * Returns once the leader of each new partition answers.
   *
   * @param replicationFactor copies of each partition; empty for the broker's default
   * @param report told one line for each topic
   * @throws org.apache.kafka.common.KafkaException if the broker refuses or does not answer
   */
  public static void createTopics(
      Admin admin, Optional<Short> replicationFactor, Consumer<String> report)
      throws InterruptedException {
    createTopics(admin, Topics.all(), replicationFactor, report);
  }

  /** As {@link #createTopics(Admin, Optional, Consumer)}, for these topics. */
  public static void createTopics(
      Admin admin,
      List<Topic<?>> topics,
      Optional<Short> replicationFactor,
      Consumer<String> report)
      throws InterruptedException {
    List<NewTopic> wanted = new ArrayList<>();
    for (Topic<?> topic : topics) {
      wanted.add(
          new NewTopic(topic.name(), Optional.of(topic.partitions()), replicationFactor)
              .configs(topic.config()));
    }
    var created = admin.createTopics(wanted);
    List<Topic<?>> fresh = new ArrayList<>();
    for (Topic<?> topic : topics) {
      try {
        created.values().get(topic.name()).get();
        fresh.add(topic);
        report.accept("topic " + topic.name() + ": created");
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw asRuntime(e.getCause());
        }
        report.accept("topic " + topic.name() + ": there already");
      }
    }
    awaitLeaders(admin, fresh);
  }

  /**
   * A broker that does not lead a new partition yet refuses an idempotent producer's first batch
   * and may take its second: the first is then out of order for ever.
   */
  private static void awaitLeaders(Admin admin, List<Topic<?>> topics) throws InterruptedException {
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    for (Topic<?> topic : topics) {
      for (int partition = 0; partition < topic.partitions(); partition++) {
        ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
      }
    }
    try {
      admin.listOffsets(ends).all().get();
    } catch (ExecutionException e) {
      throw asRuntime(e.getCause());
    }
  }

  /**
   * Registers each topic's schema under its subject, compatibility BACKWARD.
   *
   * @param report told one line for each subject
   * @throws IOException if the registry does not answer
   * @throws RestClientException if the registry refuses a schema, for instance as incompatible
   */
  public static void registerSchemas(String registryUrl, Consumer<String> report)
      throws IOException, RestClientException {
    registerSchemas(registryUrl, Map.of(), Topics.all(), report);
  }

  /**
   * As {@link #registerSchemas(String, Consumer)}, for these topics.
   *
   * @param properties of the registry's client, under its own names: credentials, TLS
   */
  public static void registerSchemas(
      String registryUrls,
      Map<String, String> properties,
      List<Topic<?>> topics,
      Consumer<String> report)
      throws IOException, RestClientException {
    try (SchemaRegistryClient registry = Registries.client(registryUrls, properties)) {
      registerSchemas(registry, topics, report);
    }
  }

  /** As {@link #registerSchemas(String, Consumer)}, with a client that the caller made. */
  public static void registerSchemas(SchemaRegistryClient registry, Consumer<String> report)
      throws IOException, RestClientException {
    registerSchemas(registry, Topics.all(), report);
  }

  private static void registerSchemas(
      SchemaRegistryClient registry, List<Topic<?>> topics, Consumer<String> report)
      throws IOException, RestClientException {
    for (Topic<?> topic : topics) {
      boolean known = isRegistered(registry, topic);
      int id = registry.register(topic.subject(), registered(topic));
      registry.updateCompatibility(topic.subject(), COMPATIBILITY);
      report.accept(
          "subject %s: schema %d %s"
              .formatted(topic.subject(), id, known ? "there already" : "created"));
    }
  }

  private static boolean isRegistered(SchemaRegistryClient registry, Topic<?> topic)
      throws IOException, RestClientException {
    try {
      registry.getId(topic.subject(), registered(topic));
      return true;
    } catch (RestClientException e) {
      if (e.getStatus() != NOT_FOUND) {
        throw e;
      }
      return false;
    }
  }

  private static AvroSchema registered(Topic<?> topic) {
    return new AvroSchema(PortableSchema.of(topic));
  }

  private static RuntimeException asRuntime(Throwable cause) {
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
