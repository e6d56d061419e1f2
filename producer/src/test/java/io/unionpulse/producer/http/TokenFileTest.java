package io.unionpulse.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import io.unionpulse.web.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  @TempDir private Path folder;

  private Path path() {
    return folder.resolve("tokens.txt");
  }

  private Publishers publishers() {
    return new Publishers(new TokenFile(path()), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void theFileHoldsTheHashOnlyAndIsForItsOwner() throws Exception {
    String token = new TokenFile(path()).add("portal-haidian", NOW.plusSeconds(60));

    assertThat(Files.readString(path()))
        .doesNotContain(token)
        .isEqualTo(TokenFile.hash(token) + " 2026-11-30T08:01:00Z portal-haidian\n");
    assertThat(Files.getPosixFilePermissions(path()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aTokenTellsItsPublisherUntilItEnds() {
    var file = new TokenFile(path());
    String good = file.add("海淀", NOW.plusSeconds(1));
    String ended = file.add("portal", NOW);

    assertThat(publishers().of("bearer  " + good).system()).isEqualTo("海淀");
    assertThatThrownBy(() -> publishers().of("Bearer " + ended))
        .isInstanceOf(ProblemException.class)
        .hasMessage("the token of portal ended at 2026-11-30T08:00:00Z: ask for a new one");
    assertThatThrownBy(() -> publishers().of("Basic " + good)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> publishers().of(null)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aFileThatBreaksLeavesThoseInWhoWere() throws Exception {
    String token = new TokenFile(path()).add("portal", NOW.plusSeconds(60));
    var publishers = publishers();

    Files.writeString(path(), "rubbish\n");
    publishers.refresh();
    assertThat(publishers.of("Bearer " + token).system()).isEqualTo("portal");

    Files.writeString(path(), "# nobody any more\n");
    publishers.refresh();
    assertThatThrownBy(() -> publishers.of("Bearer " + token)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a:b", "a b", "a\nb", "a/b"})
  void aSystemThatCouldReachIntoAnothersIdsGetsNoToken(String system) {
    assertThatThrownBy(() -> new TokenFile(path()).add(system, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(path()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x 2026-11-30T08:01:00Z portal",
        "HASH soon portal",
        "HASH",
        "HASH 2026-11-30T08:01:00Z a:b"
      })
  void aLineThatIsNoTokenIsNamed(String line) throws Exception {
    Files.writeString(path(), "# tokens\n" + line.replace("HASH", "a".repeat(64)) + "\n");

    assertThatThrownBy(() -> new TokenFile(path()).read())
        .isInstanceOf(CommandException.class)
        .hasMessageStartingWith("line 2 of " + path() + " is no token");
  }

  @Test
  void aFileThatIsNotThereSaysHowItIsMade() {
    assertThatThrownBy(() -> new TokenFile(path()).read())
        .isInstanceOf(CommandException.class)
        .hasMessageEndingWith("make it with ./unionpulse token");
  }
}
