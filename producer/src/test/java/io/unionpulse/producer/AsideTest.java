package io.unionpulse.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsideTest {

  private final List<Integer> published = new CopyOnWriteArrayList<>();
  private final List<Integer> told = new ArrayList<>();

  @Test
  void batchesArePublishedInTheirOrderAndToldByTheReadingThread() throws Exception {
    var tellers = new ArrayList<Thread>();
    try (var aside = new Aside()) {
      for (int i = 0; i < 1_000; i++) {
        int batch = i;
        aside.begin(
            () -> published.add(batch),
            () -> {
              told.add(batch);
              tellers.add(Thread.currentThread());
            });
      }
      aside.await();
    }

    List<Integer> all = IntStream.range(0, 1_000).boxed().toList();
    assertThat(published).isEqualTo(all);
    assertThat(told).isEqualTo(all);
    assertThat(tellers).containsOnly(Thread.currentThread());
  }

  @Test
  void theNextBatchIsReadWhileOneIsPublished() throws Exception {
    var read = new CountDownLatch(1);
    try (var aside = new Aside()) {
      aside.begin(read::await, () -> told.add(1));
      assertThat(told).isEmpty();
      read.countDown();
      aside.await();
    }

    assertThat(told).containsExactly(1);
  }

  @Test
  void nothingIsBegunBehindABatchThatFailed() throws Exception {
    try (var aside = new Aside()) {
      aside.begin(() -> published.add(1), () -> told.add(1));
      aside.begin(
          () -> {
            throw new CommandException("Kafka did not answer");
          },
          () -> told.add(2));

      assertThatThrownBy(() -> aside.begin(() -> published.add(3), () -> told.add(3)))
          .isInstanceOf(CommandException.class)
          .hasMessage("Kafka did not answer");
    }

    assertThat(published).containsExactly(1);
    assertThat(told).containsExactly(1);
  }

  @Test
  void anInterruptedReaderInterruptsWhatIsUnderWay() throws Exception {
    try (var aside = new Aside()) {
      aside.begin(
          () -> {
            new CountDownLatch(1).await();
            published.add(1);
          },
          () -> told.add(1));
      Thread.currentThread().interrupt();

      assertThatThrownBy(aside::await).isInstanceOf(InterruptedException.class);
    }

    assertThat(published).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsCommittedInSpiteOfTheInterruptionIsTold() throws Exception {
    var begun = new CountDownLatch(1);
    try (var aside = new Aside()) {
      aside.begin(
          () -> {
            begun.countDown();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              published.add(1); // As a commit that is through.
            }
          },
          () -> told.add(1));
      begun.await();
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> aside.begin(() -> published.add(2), () -> told.add(2)))
          .isInstanceOf(InterruptedException.class);
    }

    assertThat(published).containsExactly(1);
    assertThat(told).containsExactly(1);
  }
}
