package io.unionpulse.producer.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

  private static final Duration SETTLE = Duration.ofSeconds(2);

  @TempDir private Path outside;
  private Path folder;
  private long now;
  private final List<String> skipped = new ArrayList<>();
  private Arrivals arrivals;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(outside.resolve("drop"));
    arrivals = new Arrivals(folder, SETTLE, () -> now, skipped::add);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> complete() throws IOException {
    return arrivals.complete().stream().map(path -> path.getFileName().toString()).toList();
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  @Test
  void aFileIsCompleteOnceItHasNotChangedForAWhile() throws IOException {
    Path file = file("a.txt", "one");
    assertThat(complete()).isEmpty();
    assertThat(arrivals.waiting()).isEqualTo(1);

    pass(Duration.ofSeconds(1));
    Files.writeString(file, "one and more");
    assertThat(complete()).isEmpty();
    pass(Duration.ofSeconds(1));
    assertThat(complete()).isEmpty();
    pass(Duration.ofSeconds(1));
    assertThat(complete()).containsExactly("a.txt");
  }

  @Test
  void anotherFileOfTheSameNameSizeAndTimeSettlesAnew() throws IOException {
    Path file = file("a.txt", "one");
    FileTime time = Files.getLastModifiedTime(file);
    complete();
    pass(SETTLE);
    Path other = Files.writeString(outside.resolve("other"), "two");
    Files.setLastModifiedTime(other, time);
    Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);

    assertThat(complete()).isEmpty();
  }

  @Test
  void whereAllComeByRenamingNoneIsWaitedFor() throws IOException {
    file("a.txt", "one");

    assertThat(new Arrivals(folder, Duration.ZERO, () -> now, skipped::add).complete()).hasSize(1);
  }

  @Test
  void whatIsNotWholeYetIsLeftAlone() throws IOException {
    for (String name :
        List.of(".a.txt", "b.txt.part", "c.ndjson.TMP", "d.partial", "e.filepart", "f.txt~")) {
      file(name, "text");
    }
    file("a.ndjson.error.txt", "one of ours");
    Files.createDirectory(folder.resolve("subfolder.txt"));

    complete();
    pass(SETTLE);

    assertThat(complete()).isEmpty();
    assertThat(arrivals.waiting()).isZero();
    assertThat(skipped).isEmpty();
  }

  @Test
  void linksAreNeverFollowedAndToldOnce() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), secret);

    complete();
    pass(SETTLE);

    assertThat(complete()).isEmpty();
    assertThat(arrivals.waiting()).isZero();
    assertThat(skipped).containsExactly(link + ": left alone, a link");
  }

  @Test
  void theOldestIsTheFirst() throws IOException {
    Files.setLastModifiedTime(file("a.txt", "a"), FileTime.fromMillis(3_000));
    Files.setLastModifiedTime(file("b.txt", "b"), FileTime.fromMillis(1_000));
    Files.setLastModifiedTime(file("c.txt", "c"), FileTime.fromMillis(1_000));

    complete();
    pass(SETTLE);

    assertThat(complete()).containsExactly("b.txt", "c.txt", "a.txt");
  }
}
