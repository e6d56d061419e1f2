package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

  @TempDir Path folder;

  @Test
  void theRootOfAStackTraceTellsMost() throws IOException {
    assertThat(
            telling(
                """
                INFO starting
                ERROR failed
                java.lang.IllegalStateException: outer
                \tat Some.where(Some.java:1)
                Caused by: java.io.IOException: the disk is on fire
                \t... 3 more
                INFO stopped
                """))
        .isEqualTo("Caused by: java.io.IOException: the disk is on fire");
  }

  @Test
  void ofErrorsTheLastTellsMost() throws IOException {
    assertThat(telling("ERROR first\nERROR second\nINFO stopped\n")).isEqualTo("ERROR second");
  }

  @Test
  void aQuietLogTellsItsLastLine() throws IOException {
    assertThat(telling("INFO one\nINFO two\n\n")).isEqualTo("INFO two");
  }

  @Test
  void aLongLineIsShortened() throws IOException {
    assertThat(telling("ERROR " + "x".repeat(1_000))).hasSize(301).endsWith("…");
  }

  @Test
  void onlyTheEndOfALargeLogIsRead() throws IOException {
    assertThat(telling("ERROR long ago\n" + "INFO\n".repeat(20_000))).isEqualTo("INFO");
  }

  @Test
  void noLogTellsNothing() {
    assertThat(LogTail.mostTelling(folder.resolve("none"))).isEmpty();
  }

  private String telling(String text) throws IOException {
    return LogTail.mostTelling(Files.writeString(folder.resolve("log"), text)).orElseThrow();
  }
}
