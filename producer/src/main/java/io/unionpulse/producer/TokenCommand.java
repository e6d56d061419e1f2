package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.producer.http.TokenFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code unionpulse token}: makes a token for a publisher. */
@Command(
    name = "token",
    description = {
      "Makes a token with which a publisher may write one source system over HTTP, prints it once"
          + " and adds its hash to the file that ./unionpulse serve reads.",
      "To lock a publisher out, delete its line; serve sees it within seconds."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse token --tokens tokens.txt --system portal-haidian",
      "  ./unionpulse token --tokens tokens.txt --system portal-haidian --days 30"
    })
final class TokenCommand implements Callable<Integer> {

  private static final int MOST_DAYS = 3_650;

  private final Streams streams;
  private final Clock clock;

  @Mixin CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(
      names = "--tokens",
      paramLabel = "FILE",
      required = true,
      description = "File of the tokens' hashes; made if it is not there.")
  private Path tokens;

  @Option(
      names = "--system",
      paramLabel = "NAME",
      required = true,
      description =
          "Source system that the publisher writes: letters, digits, dots, hyphens, underscores.")
  private String system;

  @Option(
      names = "--days",
      paramLabel = "COUNT",
      defaultValue = "365",
      description = "How long the token is good (default: ${DEFAULT-VALUE}).")
  private int days;

  TokenCommand() {
    this(Streams.ofProcess(), Clock.systemUTC());
  }

  TokenCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (days < 1 || days > MOST_DAYS) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--days': 1 to " + MOST_DAYS);
    }
    var expires = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days));
    try {
      String token = new TokenFile(tokens).add(system, expires);
      new PrintStream(streams.out(), true, UTF_8).println(token);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--system': " + e.getMessage(), e);
    }
    streams.err().println("good for " + system + " until " + expires + "; it is not shown again");
    return ExitCode.GOOD;
  }
}
