package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.Extraction;
import java.nio.file.Path;
import java.util.Set;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;

class InternalTopicsTest {

  private final Topology topology =
      StreamsApplication.topology(
          new StreamsSettings("localhost:1", "http://localhost", "app", Path.of("state"), 1),
          Extraction.standard());

  @Test
  void changelogsOfStoresAndRepartitionTopicsAreInternal() {
    Set<String> names = InternalTopics.of(topology, "app");

    assertThat(names)
        .contains("app-newest-reports-changelog", "app-district-counts-changelog")
        .anyMatch(name -> name.endsWith("-repartition"))
        .allMatch(name -> InternalTopics.looksLike(name, "app"));
  }

  /** Kafka's own tool would delete them with those of the application "app". */
  @Test
  void topicsOfAnApplicationWhoseNameBeginsAlikeAreNot() {
    assertThat(InternalTopics.of(topology, "app"))
        .doesNotContainAnyElementsOf(InternalTopics.of(topology, "app-two"));
  }
}
