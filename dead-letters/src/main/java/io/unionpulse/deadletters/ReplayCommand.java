package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.schemas.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays dead letters. */
@Command(
    name = "replay",
    description = {
      "Send the records of dead letters to their topics again, as they were, with headers that say"
          + " which letter, when and by whom.",
      "A record and the mark that it was replayed are one transaction: repeated, or after a crash,"
          + " it sends only what was not sent. Replaying twice changes no count. Run one at a time:"
          + " a second one ends the first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse dead-letters replay --reason EXTRACTION_FAILED --dry-run",
      "  ./unionpulse dead-letters replay --stage sink --since 2026-11-20",
      "  ./unionpulse dead-letters replay 3-17 4-2"
    })
final class ReplayCommand implements Callable<Integer> {

  @Mixin private ServerOptions servers;
  @Mixin private FilterOptions filters;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "LETTER",
      arity = "0..*",
      description = "Only these letters, by partition and offset as list shows them.")
  private List<String> letters = new ArrayList<>();

  @Option(names = "--all", description = "Every letter: needed if nothing else says which.")
  private boolean all;

  @Option(names = "--again", description = "Also letters that were replayed before.")
  private boolean again;

  @Option(names = "--dry-run", description = "Only say what would be replayed.")
  private boolean dryRun;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Replay this many letters at most (default: no limit).")
  private Long limit;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who replays, for the header (default: the name of the system's user).")
  private String by;

  @Override
  public Integer call() throws InterruptedException {
    servers.quietLibraries();
    LetterFilter filter;
    Connection connection;
    Topic<DeadLetter> topic;
    try {
      connection = servers.connection();
      topic = servers.letters();
      filter = filters.filter(positions(topic), LetterFilter.State.ALL, Instant.now());
      if (limit != null && limit < 1) {
        throw new IllegalArgumentException("--limit must be 1 or more");
      }
      if (!all && !filter.restricts()) {
        throw new IllegalArgumentException(
            "say which letters: by --reason, --stage, --topic, --since, --until, by name, or --all");
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    var console = new ReplayConsole(spec.commandLine().getOut(), spec.commandLine().getErr());
    if (dryRun) {
      replay(connection, topic, filter, Optional.empty(), console);
    } else {
      try (var producer = new ReplayProducer(connection, replayer())) {
        replay(connection, topic, filter, Optional.of(producer), console);
      }
    }
    console.sayResult(dryRun);
    return console.refusals() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
  }

  private String replayer() {
    return by == null ? System.getProperty("user.name", "unknown") : by;
  }

  private Set<LetterPosition> positions(Topic<DeadLetter> topic) {
    Set<LetterPosition> positions = new HashSet<>();
    letters.forEach(letter -> positions.add(LetterPosition.parse(letter, topic.name())));
    return positions;
  }

  private void replay(
      Connection connection,
      Topic<DeadLetter> topic,
      LetterFilter filter,
      Optional<ReplayProducer> producer,
      ReplayConsole console)
      throws InterruptedException {
    long most = limit == null ? Long.MAX_VALUE : limit;
    // The marks are read once the producer has taken over: until then, they may still grow.
    try (var progress = new ProgressLine(spec.commandLine().getErr(), "letters read");
        var task = new ReplayTask(connection, producer, console::replayed, console::refused);
        var scan = new LetterScan(connection, topic)) {
      scan.all(
          letter -> {
            if (filter.matches(letter)) {
              if (letter.replayed() && !again) {
                console.replayedBefore();
              } else {
                task.add(letter);
              }
            }
            if (console.replayed() + task.waiting() < most) {
              return true;
            }
            task.flush();
            return console.replayed() < most;
          },
          progress);
      task.flush();
      progress.clear();
      Unreadable.say(spec.commandLine().getErr(), scan, topic);
    }
  }
}
