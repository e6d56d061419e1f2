package io.unionpulse.dashboard;

import io.unionpulse.cli.ClientOptions;
import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.web.Tls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dashboard}. */
@Command(
    name = "unionpulse dashboard",
    description = {
      "Serves the page and its read-only API over Elasticsearch, until stopped. It needs no other"
          + " server; while Elasticsearch is away it shows what it knows.",
      "The API is described at /docs. There is no login: what it shows is for everyone who reaches"
          + " the address."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse dashboard",
      "  ./unionpulse dashboard --http-host 0.0.0.0 --http-port 8090"
    })
public final class DashboardMain implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(DashboardMain.class);
  private static final int LONGEST_TIMEOUT_SECONDS = 60;
  private static final int HIGHEST_RATE = 1_000_000;

  @Mixin CommonOptions common;
  @Mixin private ElasticsearchOptions elasticsearch;
  @Mixin private ClientOptions clients;
  @Spec private CommandSpec spec;

  @Option(
      names = "--http-host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--http-port",
      paramLabel = "PORT",
      defaultValue = "8090",
      description = "Port to listen on (default: ${DEFAULT-VALUE}); 0 for any free one.")
  private int port;

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description = "PEM file with the server's certificate chain; with --tls-key (default: none).")
  private Path certificate;

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "PEM file with its private key, PKCS#8 (default: none).")
  private Path key;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description =
          "How long Elasticsearch may take to answer, 1 to 60 seconds (default: ${DEFAULT-VALUE}).")
  private int timeoutSeconds;

  @Option(
      names = "--rate",
      paramLabel = "COUNT",
      defaultValue = "50",
      description = "Most requests a second of one client address (default: ${DEFAULT-VALUE}).")
  private int rate;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new DashboardMain(), args));
  }

  @Override
  public Integer call() throws InterruptedException {
    var settings = settings();
    var stopped = new CountDownLatch(1);
    var server = DashboardServer.start(settings);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "dashboard-shutdown"));
    LOG.info(
        "listening on {}://{}:{}",
        settings.tls().isPresent() ? "https" : "http",
        host,
        server.port());
    stopped.await();
    return ExitCode.GOOD;
  }

  private DashboardSettings settings() {
    if (timeoutSeconds < 1 || timeoutSeconds > LONGEST_TIMEOUT_SECONDS) {
      throw invalid("--timeout", "1 to 60 seconds");
    }
    if (rate < 1 || rate > HIGHEST_RATE) {
      throw invalid("--rate", "1 or more");
    }
    if ((certificate == null) != (key == null)) {
      throw invalid("--tls-certificate", "give --tls-certificate and --tls-key together");
    }
    return new DashboardSettings(
        host,
        port,
        Optional.ofNullable(certificate).map(chain -> new Tls(chain, key)),
        elasticsearch.elasticsearchUrl(),
        clients.properties(),
        Duration.ofSeconds(timeoutSeconds),
        rate);
  }

  private ParameterException invalid(String option, String advice) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + advice);
  }
}
