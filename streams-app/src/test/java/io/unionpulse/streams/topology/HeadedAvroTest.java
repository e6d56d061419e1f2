package io.unionpulse.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.streams.state.Verdict;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;

class HeadedAvroTest {

  private static final int SINGLE_OBJECT_HEADER = 10;

  private final Serializer<Verdict> model =
      SingleObjectSerde.of(Verdict.getEncoder(), Verdict.getDecoder()).serializer();
  private final AtomicInteger asked = new AtomicInteger();
  private final HeadedAvro<Verdict> encoder =
      new HeadedAvro<>(
          Verdict.class,
          SINGLE_OBJECT_HEADER,
          verdict -> {
            asked.incrementAndGet();
            return model.serialize("", verdict);
          });

  @Test
  void everyRecordIsWrittenAsTheModelWritesIt() {
    for (int i = 0; i < 5; i++) {
      var verdict = new Verdict((long) i, i, i % 2 == 0 ? null : "r-" + i, i > 2);

      assertThat(encoder.encode(verdict)).isEqualTo(model.serialize("", verdict));
    }
  }

  @Test
  void onlyTheFirstRecordAsksTheModel() {
    encoder.encode(new Verdict(1L, 1, null, false));
    encoder.encode(new Verdict(2L, 2, "r-1", true));

    assertThat(asked).hasValue(1);
  }
}
