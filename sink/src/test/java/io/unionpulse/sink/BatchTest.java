package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.sink.bulk.Document;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final int KIB = 1024;

  private final Batch batch = new Batch(new BatchLimits(4, 10 * KIB));

  @Test
  void holdsAsManyRecordsAsItMay() {
    for (int i = 0; i < 3; i++) {
      assertThat(batch.add(Consumed.at(0, i), document(i, 10))).isTrue();
    }
    batch.reject(rejection(3));

    assertThat(batch.hasRoom()).isFalse();
  }

  @Test
  void leavesADocumentThatIsTooMuchForTheNextBatch() {
    assertThat(batch.add(Consumed.at(0, 0), document(0, 6 * KIB))).isTrue();
    assertThat(batch.add(Consumed.at(0, 1), document(1, 6 * KIB))).isFalse();

    assertThat(ids()).containsExactly("0");
  }

  @Test
  void takesADocumentOverTheLimitAlone() {
    assertThat(batch.add(Consumed.at(0, 0), document(0, 100 * KIB))).isTrue();

    assertThat(batch.hasRoom()).isFalse();
  }

  @Test
  void keepsTheOrderOfTheLog() {
    fill(4);

    batch.finish(batch.nextRequest().subList(1, 2));

    assertThat(ids()).containsExactly("0", "2", "3");
  }

  @Test
  void asksForHalfAfterARequestThatWasTooMuchAndGrowsAgain() {
    fill(4);

    batch.halve(batch.nextRequest());
    assertThat(ids()).containsExactly("0", "1");

    batch.halve(batch.nextRequest());
    assertThat(ids()).containsExactly("0");

    batch.finish(batch.nextRequest());
    batch.grow();
    assertThat(ids()).containsExactly("1", "2");
  }

  @Test
  void isEmptyOnlyWhenTheLettersAreSentToo() {
    fill(1);
    Rejection rejection = rejection(0);

    batch.reject(batch.nextRequest().get(0), rejection);
    assertThat(batch.nextRequest()).isEmpty();
    assertThat(batch.isEmpty()).isFalse();

    batch.finish(rejection);
    assertThat(batch.isEmpty()).isTrue();
  }

  @Test
  void dropsWhatBelongsToSomebodyElse() {
    batch.add(Consumed.at(0, 0), document(0, 10));
    batch.add(Consumed.at(1, 1), document(1, 10));
    batch.reject(rejection(2));

    batch.drop(List.of(new TopicPartition(Consumed.at(0, 0).topic(), 0)));

    assertThat(ids()).containsExactly("1");
    assertThat(batch.rejections()).isEmpty();
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      batch.add(Consumed.at(0, i), document(i, 10));
    }
  }

  private List<String> ids() {
    return batch.nextRequest().stream().map(entry -> entry.document().id()).toList();
  }

  private static Document document(int id, int bytes) {
    return new Document("union-activities", Integer.toString(id), 1, new byte[bytes]);
  }

  private static Rejection rejection(long offset) {
    return Rejection.of(Consumed.at(0, offset), DeadLetterReason.UNDECODABLE, "no Avro");
  }
}
