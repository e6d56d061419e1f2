package io.unionpulse.streams;

import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Source;

/**
 * Names of the internal topics of an application, after its topology. Kafka's own reset tool takes
 * every topic that begins with the application id: that may be another application's, too.
 */
final class InternalTopics {

  private static final String CHANGELOG = "-changelog";
  private static final String REPARTITION = "-repartition";

  private InternalTopics() {}

  /** The topics that the topology has, whether they are there or not. */
  static Set<String> of(Topology topology, String applicationId) {
    Set<String> names = new TreeSet<>();
    for (var part : topology.describe().subtopologies()) {
      for (var node : part.nodes()) {
        if (node instanceof Processor processor) {
          processor.stores().forEach(store -> names.add(applicationId + "-" + store + CHANGELOG));
        } else if (node instanceof Source source && source.topicSet() != null) {
          source.topicSet().stream()
              .filter(topic -> topic.endsWith(REPARTITION))
              .forEach(topic -> names.add(applicationId + "-" + topic));
        }
      }
    }
    return names;
  }

  /** Whether a topic looks like an internal one of this application, perhaps of another version. */
  static boolean looksLike(String topic, String applicationId) {
    return topic.startsWith(applicationId + "-")
        && (topic.endsWith(CHANGELOG) || topic.endsWith(REPARTITION));
  }
}
