package io.unionpulse.bench.chaos;

import io.unionpulse.bench.ApplicationJar;
import io.unionpulse.cli.CommandException;
import io.unionpulse.local.ChildJvm;
import io.unionpulse.sink.SinkMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code reconcile}, run as operators run it. */
final class ReconcileRun {

  static final String NAME = "elasticsearchToTopics";

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Pattern TOTAL = Pattern.compile("(?m)^([\\d,]+) differences$");

  private ReconcileRun() {}

  /** Runs it on a house that has come to rest. */
  static Finding of(ChaosHouse house) throws InterruptedException {
    Path log = house.folder().resolve("reconcile.log");
    try (ChildJvm child =
        ChildJvm.start(
            ApplicationJar.command("sink", SinkMain.class, house.servers().addresses(), log)
                .withArguments("reconcile"))) {
      if (!child.awaitExit(LIMIT)) {
        child.kill();
        return Finding.of(NAME, List.of("reconcile has not ended within " + LIMIT));
      }
      return read(Files.readString(log), child.exitCode().orElseThrow());
    } catch (IOException e) {
      throw new CommandException("cannot read what reconcile has said: " + e.getMessage(), e);
    }
  }

  /** What it has said. */
  static Finding read(String said, int exitCode) {
    List<String> lines = said.lines().toList();
    Matcher total = TOTAL.matcher(said);
    if (!total.find()) {
      return Finding.of(NAME, List.of("reconcile has failed: " + said.strip()));
    }
    long differences = Long.parseLong(total.group(1).replace(",", ""));
    // Its exit code counts, too, should the number not be the whole truth.
    return new Finding(
        NAME,
        differences == 0 && exitCode != 0 ? 1 : differences,
        differences == 0 && exitCode == 0 ? List.of() : lines);
  }
}
