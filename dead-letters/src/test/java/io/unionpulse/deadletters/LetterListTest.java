package io.unionpulse.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.deadletters.LetterList.Count;
import io.unionpulse.deadletters.LetterList.Group;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterListTest {

  @Test
  void theNewestAreKeptAndAllAreCounted() {
    var list = new LetterList(2);
    for (int second : new int[] {3, 1, 4, 2}) {
      list.add(letter(second, "streams", "UNDECODABLE", second == 4));
    }

    assertThat(list.newest())
        .extracting(LetterSummary::failedAt)
        .containsExactly(Instant.ofEpochSecond(4), Instant.ofEpochSecond(3));
    assertThat(list.counts())
        .containsExactly(java.util.Map.entry(new Group("streams", "UNDECODABLE"), new Count(4, 1)));
  }

  /** Codes are foreign text: a flood of different ones must not fill the memory. */
  @Test
  void inventedReasonsAreCountedTogetherBeyondABound() {
    var list = new LetterList(1);
    for (int i = 0; i < 5_000; i++) {
      list.add(letter(i, "streams", "INVENTED-" + i, false));
    }

    assertThat(list.counts()).hasSizeLessThan(1_100);
    assertThat(list.counts().values().stream().mapToLong(Count::letters).sum()).isEqualTo(5_000);
  }

  private static LetterSummary letter(int second, String stage, String reason, boolean replayed) {
    return new LetterSummary(
        new LetterPosition("union.dead-letters", 0, second),
        Instant.ofEpochSecond(second),
        stage,
        reason,
        "union.reports-0-1",
        "key",
        "message",
        1,
        replayed);
  }
}
