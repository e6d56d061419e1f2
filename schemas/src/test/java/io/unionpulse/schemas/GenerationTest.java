package io.unionpulse.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GenerationTest {

  @Test
  void theFirstHasTheContractsNames() {
    assertThat(Generation.FIRST.outputs())
        .isEqualTo(
            java.util.List.of(Topics.ACTIVITIES, Topics.DISTRICT_COUNTS, Topics.DEAD_LETTERS));
  }

  @Test
  void anotherHasASuffixAndAllElseAsTheFirst() {
    var topic = new Generation(2).activities();

    assertThat(topic.name()).isEqualTo("union.activities.g2");
    assertThat(topic.subject()).isEqualTo("union.activities.g2-value");
    assertThat(topic.config()).isEqualTo(Topics.ACTIVITIES.config());
    assertThat(topic.partitions()).isEqualTo(Topics.ACTIVITIES.partitions());
  }

  /** Kafka's tools take all that begins with an application id and a hyphen as its own. */
  @Test
  void noNameOfAnotherBeginsWithTheFirstsAndAHyphen() {
    assertThat(new Generation(12).named("unionpulse-streams"))
        .isEqualTo("unionpulse-streams.g12")
        .doesNotStartWith("unionpulse-streams-");
  }

  @Test
  void aNumberOutOfRangeIsExplained() {
    assertThatThrownBy(() -> new Generation(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the generation is 0, must be 1 to 9999 (1 is the first)");
  }
}
