package io.unionpulse.deadletters;

import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics that a dead letter's record can have come from. A letter is foreign input: what it
 * says must not send records anywhere else.
 */
final class SourceTopics {

  private static final List<Topic<?>> FIRST_GENERATION =
      List.of(Topics.REPORTS, Topics.ACTIVITIES, Topics.DISTRICT_COUNTS);

  private SourceTopics() {}

  /** The topic of this name, with the schema that its generation shares with the first. */
  static Optional<Topic<?>> find(String name) {
    return FIRST_GENERATION.stream().filter(topic -> isOf(topic, name)).findFirst();
  }

  private static boolean isOf(Topic<?> topic, String name) {
    return name.equals(topic.name())
        || (!topic.equals(Topics.REPORTS)
            && name.startsWith(topic.name() + ".g")
            && name.substring(topic.name().length() + 2).matches("[1-9][0-9]{0,3}"));
  }

  /** Whether only the last record of a key counts, so that an old one must not come after it. */
  static boolean isCompacted(Topic<?> topic) {
    return TopicConfig.CLEANUP_POLICY_COMPACT.equals(
        topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG));
  }
}
