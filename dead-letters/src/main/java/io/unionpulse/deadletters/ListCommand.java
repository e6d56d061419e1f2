package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.schemas.Topic;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists dead letters. */
@Command(
    name = "list",
    description = {
      "List the newest dead letters and count all of them by stage and reason.",
      "Reads what the topic holds at its start, and ends."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse dead-letters list",
      "  ./unionpulse dead-letters list --since 24h --reason UNDECODABLE,UNKNOWN_SCHEMA",
      "  ./unionpulse dead-letters list --stage sink --state open --format json"
    })
final class ListCommand implements Callable<Integer> {

  private static final int MAX_LIMIT = 100_000;

  @Mixin private ServerOptions servers;
  @Mixin private FilterOptions filters;
  @Spec private CommandSpec spec;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      defaultValue = "ALL",
      description = "OPEN, REPLAYED or ALL (default: ${DEFAULT-VALUE}).")
  private LetterFilter.State state;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many letters to list, the newest first, up to 100000; all are counted (default:"
              + " ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table or json, one object (default: table).")
  private Output format;

  @Override
  public Integer call() throws InterruptedException {
    servers.quietLibraries();
    LetterFilter filter;
    Connection connection;
    Topic<DeadLetter> topic;
    try {
      filter = filters.filter(Set.of(), state, Instant.now());
      connection = servers.connection();
      topic = servers.letters();
      if (limit < 1 || limit > MAX_LIMIT) {
        throw new IllegalArgumentException("--limit must be from 1 to " + MAX_LIMIT);
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    print(connection, topic, filter);
    return ExitCode.GOOD;
  }

  private void print(Connection connection, Topic<DeadLetter> topic, LetterFilter filter)
      throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    var list = new LetterList(limit);
    try (var progress = new ProgressLine(err, "letters read");
        var scan = new LetterScan(connection, topic)) {
      scan.all(
          letter -> {
            if (filter.matches(letter)) {
              list.add(LetterSummary.of(letter));
            }
            return true;
          },
          progress);
      progress.clear();
      if (format == Output.JSON) {
        out.println(Json.of(list));
      } else {
        ListTable.lines(list).forEach(out::println);
      }
      out.flush();
      Unreadable.say(err, scan, topic);
    }
  }
}
