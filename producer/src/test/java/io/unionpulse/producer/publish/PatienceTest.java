package io.unionpulse.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final List<String> notices = new ArrayList<>();
  private final AtomicInteger attempts = new AtomicInteger();

  private int answerAfter(int failures) throws Unavailable {
    if (attempts.getAndIncrement() < failures) {
      throw new Unavailable(new IOException("connection refused"));
    }
    return 42;
  }

  @Test
  void aServerThatComesBackIsHeard() throws InterruptedException {
    var patience = new Patience(Duration.ofSeconds(60), notices::add);

    assertThat(patience.untilAnswered("Kafka at k:1", () -> answerAfter(2))).isEqualTo(42);

    assertThat(attempts).hasValue(3);
    assertThat(notices).containsExactly("Kafka at k:1 does not answer, trying again");
  }

  @Test
  void aServerThatStaysAwayIsGivenUpOnWithTheReason() {
    var patience = new Patience(Duration.ZERO, notices::add);

    assertThatThrownBy(() -> patience.untilAnswered("Kafka at k:1", () -> answerAfter(9)))
        .isInstanceOf(CommandException.class)
        .hasMessage(
            "Kafka at k:1 did not answer for 0 s: check that it runs and that the address is right"
                + " (connection refused)");
    assertThat(attempts).hasValue(1);
  }
}
