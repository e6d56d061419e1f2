package io.unionpulse.producer;

import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.producer.document.ReportDefaults;
import io.unionpulse.producer.http.Limits;
import io.unionpulse.producer.http.ReportServer;
import io.unionpulse.producer.http.ServeSettings;
import io.unionpulse.producer.http.TokenFile;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.web.Tls;
import java.net.InetAddress;
import java.net.UnknownHostException;
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

/** {@code unionpulse serve}: takes reports over HTTP until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Takes reports and pages over HTTP to the topic union.reports, until stopped. Answers 202 once"
          + " Kafka holds them; the page /docs tells publishers how.",
      "Publishers need a token: see ./unionpulse token."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse serve --tokens tokens.txt",
      "  ./unionpulse serve --tokens tokens.txt --http-host 0.0.0.0 --http-port 8443 \\",
      "      --tls-certificate server.pem --tls-key server.key"
    })
final class ServeCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
  private static final int LONGEST_TIMEOUT_SECONDS = 60;

  @Mixin CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Spec private CommandSpec spec;

  @Option(
      names = "--tokens",
      paramLabel = "FILE",
      required = true,
      description =
          "Who may publish: the file that ./unionpulse token writes. Read again on change.")
  private Path tokens;

  @Option(
      names = "--http-host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--http-port",
      paramLabel = "PORT",
      defaultValue = "8080",
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
      names = "--plain-http",
      description =
          "Listen without TLS on an address that others reach: only behind a proxy that has it.")
  private boolean plain;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      defaultValue = ReportDefaults.DEFAULT_REGION,
      description = "GB/T 2260 code of reports that name no region (default: ${DEFAULT-VALUE}).")
  private String region;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description =
          "How long a request waits for Kafka, 2 to 60 seconds (default: ${DEFAULT-VALUE}).")
  private int timeoutSeconds;

  @Option(
      names = "--max-body-size",
      paramLabel = "SIZE",
      defaultValue = "8MiB",
      converter = ByteSize.class,
      description = "Largest body of a request (default: ${DEFAULT-VALUE}).")
  private long maxBodyBytes;

  @Option(
      names = "--max-items",
      paramLabel = "COUNT",
      defaultValue = "1000",
      description = "Most reports in a request (default: ${DEFAULT-VALUE}).")
  private int maxItems;

  @Option(
      names = "--rate",
      paramLabel = "COUNT",
      defaultValue = "200",
      description = "Most requests a second of one publisher (default: ${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--max-waiting-requests",
      paramLabel = "COUNT",
      defaultValue = "64",
      description =
          "Most requests that are read or wait for Kafka, up to 128 (default: ${DEFAULT-VALUE}).")
  private int maxWaitingRequests;

  @Option(
      names = "--max-waiting-size",
      paramLabel = "SIZE",
      defaultValue = "32MiB",
      converter = ByteSize.class,
      description = "Most bytes of their bodies (default: ${DEFAULT-VALUE}).")
  private long maxWaitingBytes;

  @Override
  public Integer call() throws InterruptedException {
    var settings = settings();
    var stopped = new CountDownLatch(1);
    var server = ReportServer.start(settings);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "serve-shutdown"));
    LOG.info(
        "listening on {}://{}:{}",
        settings.tls().isPresent() ? "https" : "http",
        host,
        server.port());
    stopped.await();
    return ExitCode.GOOD;
  }

  private ServeSettings settings() {
    if (!region.matches("[0-9]{6}")) {
      throw invalid("--region", "give six digits, as 110000");
    }
    if (timeoutSeconds < 2 || timeoutSeconds > LONGEST_TIMEOUT_SECONDS) {
      throw invalid("--timeout", "2 to 60 seconds");
    }
    if ((certificate == null) != (key == null)) {
      throw invalid("--tls-certificate", "give --tls-certificate and --tls-key together");
    }
    if (certificate == null && !plain && !isLoopback()) {
      throw invalid(
          "--http-host",
          "tokens would pass in the clear: give --tls-certificate and --tls-key, or --plain-http"
              + " behind a proxy that has TLS");
    }
    return new ServeSettings(
        host,
        port,
        Optional.ofNullable(certificate).map(chain -> new Tls(chain, key)),
        new TokenFile(tokens),
        new PublishSettings(
            kafka.bootstrapServers(),
            registry.schemaRegistryUrl(),
            Duration.ofSeconds(timeoutSeconds),
            kafka.clients()),
        region,
        limits());
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--http-host': nobody knows " + host, e);
    }
  }

  private Limits limits() {
    try {
      return new Limits(
          Math.toIntExact(maxBodyBytes), maxItems, rate, maxWaitingRequests, maxWaitingBytes);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ParameterException(spec.commandLine(), "Invalid limits: " + e.getMessage(), e);
    }
  }

  private ParameterException invalid(String option, String advice) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + advice);
  }
}
