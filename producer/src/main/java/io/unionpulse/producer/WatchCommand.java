package io.unionpulse.producer;

import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.OrderlyStop;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.producer.watch.Watch;
import io.unionpulse.producer.watch.WatchSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code unionpulse watch}: publishes the files that come into a folder. */
@Command(
    name = "watch",
    description = {
      "Publishes the files that come into a folder to the topic union.reports: pages and report files"
          + " of all kinds that ingest reads, each in one transaction. What is published moves to"
          + " done/, a file with anything wrong in it to rejected/ with NAME.error.txt beside; its"
          + " good reports are published.",
      "A file is complete when it has not changed for a while, or is renamed from a hidden name,"
          + " .part or .tmp, which are left alone, as links and subfolders are. While servers are away,"
          + " files wait. Killed at any moment, it loses and doubles nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse watch /srv/drop",
      "  ./unionpulse watch --once --settle 0 --system portal-haidian /srv/drop/haidian",
      "  cp report.ndjson /srv/drop/.report && mv /srv/drop/.report /srv/drop/report.ndjson"
    })
final class WatchCommand implements Callable<Integer> {

  private static final int LONGEST_SETTLE_SECONDS = 24 * 60 * 60;

  /** Servers that are away are waited for as long as it takes. */
  private static final Duration FOR_EVER = Duration.ofDays(3_650);

  private final Streams streams;
  private final Clock clock;

  @Mixin CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private FormOptions form;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The drop folder, which must exist.")
  private Path folder;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description =
          "How long a file must not have changed to be complete, in seconds; 0 to take every file at"
              + " once, where all come by renaming (default: ${DEFAULT-VALUE}).")
  private int settleSeconds;

  @Option(names = "--once", description = "End when no file waits.")
  private boolean once;

  WatchCommand() {
    this(Streams.ofProcess(), Clock.systemUTC());
  }

  WatchCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (settleSeconds < 0 || settleSeconds > LONGEST_SETTLE_SECONDS) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--settle': 0 to 86400 seconds");
    }
    var settings =
        new WatchSettings(
            folder,
            form.settings(Input.Kind.UNKNOWN),
            new PublishSettings(
                kafka.bootstrapServers(), registry.schemaRegistryUrl(), FOR_EVER, kafka.clients()),
            Duration.ofSeconds(settleSeconds),
            once,
            clock);
    var tally = new WatchTally();
    var stop = OrderlyStop.onShutdown();
    try {
      Watch.run(settings, tally);
    } catch (InterruptedException e) {
      streams.err().println("stopped: what was not committed is done when it is started again");
    } finally {
      streams.err().println(tally.line());
      stop.close();
    }
    return tally.rejectedFiles() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
  }
}
