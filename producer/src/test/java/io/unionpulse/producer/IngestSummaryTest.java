package io.unionpulse.producer;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.Reason;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IngestSummaryTest {

  private final IngestTally tally = new IngestTally();

  private void publish(String input, int reports) {
    tally.published(input, Collections.nCopies(reports, new PublishedReport("r", 1)));
  }

  @Test
  void documentsCountOnceHoweverManyTransactionsTheyTook() {
    publish("a.ndjson", 1_000);
    publish("a.ndjson", 500);
    publish("b.txt", 1);

    assertThat(tally.summary().line()).isEqualTo("2 documents, 1501 reports published, 0 rejected");
  }

  @Test
  void rejectsAreCountedByReason() {
    publish("b.txt", 1);
    for (Reason reason : List.of(Reason.WRONG_ENCODING, Reason.EMPTY, Reason.WRONG_ENCODING)) {
      tally.rejected(new Problem("x", reason, "is bad"));
    }

    assertThat(tally.summary().line())
        .isEqualTo("1 document, 1 report published, 3 rejected (1 empty, 2 wrong encoding)");
  }
}
