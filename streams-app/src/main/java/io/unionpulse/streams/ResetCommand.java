package io.unionpulse.streams;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LibraryLogs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes a stopped stream application back to its start. */
@Command(
    name = "reset",
    description = {
      "Take a stopped stream application back to the start: it forgets its committed offsets, its"
          + " internal topics and its state on this machine, and reads union.reports again.",
      "Results are not deleted: what is read again replaces them, with higher versions. Delete"
          + " --state-dir of the instances on other machines as well, before you start them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse streams reset --dry-run",
      "  ./unionpulse streams reset --state-dir /var/lib/streams",
      "  ./unionpulse streams reset --generation 2 --yes"
    })
final class ResetCommand implements Callable<Integer> {

  /** The topology is only described here: nothing is read, so no registry is asked. */
  private static final String NO_REGISTRY = "http://localhost";

  @Mixin private CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private ApplicationOptions application;
  @Spec private CommandSpec spec;

  @Option(names = "--dry-run", description = "Only say what would be done.")
  private boolean dryRun;

  @Option(names = "--yes", description = "Do it without asking.")
  private boolean yes;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long to wait for Kafka (default: ${DEFAULT-VALUE} s).")
  private int timeoutSeconds;

  @Override
  public Integer call() throws InterruptedException {
    if (!common.debug()) {
      LibraryLogs.quiet();
    }
    PrintWriter out = spec.commandLine().getOut();
    var task = new ResetTask(settings(), Duration.ofSeconds(timeoutSeconds));
    ResetPlan plan = task.plan();
    plan.lines().forEach(out::println);
    out.flush();
    if (dryRun) {
      out.println("Dry run: nothing was done.");
      out.flush();
      return ExitCode.GOOD;
    }
    if (!yes && !confirmed()) {
      throw new CommandException("nothing was done: answer 'yes', or give --yes");
    }
    task.run(
        plan,
        line -> {
          out.println(line);
          out.flush();
        });
    return ExitCode.GOOD;
  }

  private StreamsSettings settings() {
    try {
      return new StreamsSettings(
          kafka.bootstrapServers(),
          NO_REGISTRY,
          application.applicationId(),
          application.stateDirectory(),
          1,
          application.generation(),
          Availability.DEFAULT,
          StreamsSettings.DEFAULT_HORIZON_DAYS,
          kafka.clients());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private boolean confirmed() {
    PrintWriter err = spec.commandLine().getErr();
    err.print("Do it? Type 'yes': ");
    err.flush();
    try {
      String answer =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
