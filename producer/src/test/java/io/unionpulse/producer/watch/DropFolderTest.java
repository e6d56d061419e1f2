package io.unionpulse.producer.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropFolderTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  @TempDir private Path root;

  private DropFolder open() {
    return DropFolder.open(root, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Path file(String name) throws IOException {
    return Files.writeString(root.resolve(name), name);
  }

  /** Every file below the folder but the lock. */
  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .filter(file -> !file.equals(".unionpulse/lock"))
          .sorted()
          .toList();
    }
  }

  private static ErrorFile errors(String explanation) {
    var errors = new ErrorFile();
    errors.add(new Problem("a.txt", Reason.EMPTY, explanation));
    return errors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "-rf", "a b\nc.txt", "$(x);`y`'\"|*.json", "报道 一.ndjson", "…"})
  void aFileGoesFromTheFolderThroughAClaimToDone(String name) throws IOException {
    try (var folder = open()) {
      var claim = folder.claim(file(name)).orElseThrow();
      assertThat(files()).containsExactly(".unionpulse/" + NOW.toEpochMilli() + "/" + name);
      assertThat(claim.name()).isEqualTo(name);

      folder.done(claim);
    }

    assertThat(files()).containsExactly("done/" + name);
    assertThat(root.resolve(".unionpulse/" + NOW.toEpochMilli())).doesNotExist();
  }

  @Test
  void aRejectedFileHasItsErrorsBeside() throws IOException {
    try (var folder = open()) {
      folder.rejected(folder.claim(file("a.txt")).orElseThrow(), errors("is\nempty"), 3);
    }

    assertThat(files()).containsExactly("rejected/a.txt", "rejected/a.txt.error.txt");
    assertThat(Files.readString(root.resolve("rejected/a.txt.error.txt")))
        .startsWith("a.txt: 1 rejected, 3 reports published\n")
        .contains("a.txt: is")
        .doesNotContain("is\nempty");
  }

  @Test
  void aNameThatIsTakenIsKeptInAFolderOfItsOwn() throws IOException {
    try (var folder = open()) {
      for (int i = 0; i < 3; i++) {
        folder.done(folder.claim(file("a.txt")).orElseThrow());
        folder.rejected(folder.claim(file("b.txt")).orElseThrow(), errors("is empty"), 0);
      }
    }

    assertThat(files())
        .containsExactly(
            "done/2026-11-21T08-00-00.002Z/a.txt",
            "done/2026-11-21T08-00-00.004Z/a.txt",
            "done/a.txt",
            "rejected/2026-11-21T08-00-00.003Z/b.txt",
            "rejected/2026-11-21T08-00-00.003Z/b.txt.error.txt",
            "rejected/2026-11-21T08-00-00.005Z/b.txt",
            "rejected/2026-11-21T08-00-00.005Z/b.txt.error.txt",
            "rejected/b.txt",
            "rejected/b.txt.error.txt");
  }

  @Test
  void theErrorsOfTheLongestNameFindAPlace() throws IOException {
    String name = "报".repeat(83) + ".txt"; // 253 bytes
    try (var folder = open()) {
      folder.rejected(folder.claim(file(name)).orElseThrow(), errors("is empty"), 0);
    }

    assertThat(files()).hasSize(2);
    assertThat(files().get(0).getBytes(UTF_8).length)
        .isLessThanOrEqualTo(255 + "rejected/".length());
  }

  @Test
  void whatAKilledRunWasAtIsFoundInItsOrderWithItsTime() throws IOException {
    try (var folder = open()) {
      folder.claim(file("b.txt"));
      folder.claim(file("a.txt"));
    }
    Files.createDirectory(root.resolve(".unionpulse/17")); // Killed before the file came.

    try (var folder = open()) {
      var unfinished = folder.unfinished();
      assertThat(unfinished).extracting(Claim::name).containsExactly("b.txt", "a.txt");
      assertThat(unfinished).extracting(Claim::since).containsExactly(NOW, NOW.plusMillis(1));
      assertThat(folder.claim(file("c.txt")).orElseThrow().since()).isEqualTo(NOW.plusMillis(2));
    }
    assertThat(root.resolve(".unionpulse/17")).doesNotExist();
  }

  @Test
  void aFileThatIsGoneIsNoClaim() throws IOException {
    try (var folder = open()) {
      assertThat(folder.claim(root.resolve("gone.txt"))).isEmpty();
      assertThat(folder.unfinished()).isEmpty();
    }
  }

  @Test
  void oneProcessAtATimeWorksOnAFolder() {
    try (var folder = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(CommandException.class)
          .hasMessageStartingWith("another watch works on " + folder.path());
    }
    open().close();
  }

  @Test
  void aFolderThatIsNotThereIsToldSo() {
    Path gone = root.resolve("gone");

    assertThatThrownBy(() -> DropFolder.open(gone, Clock.systemUTC()))
        .isInstanceOf(CommandException.class)
        .hasMessage(gone + " does not exist: make the folder first");
  }
}
