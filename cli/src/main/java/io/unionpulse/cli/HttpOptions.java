package io.unionpulse.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** Where a long-running part tells how it is. */
public final class HttpOptions implements Checked {

  private static final Logger LOG = LoggerFactory.getLogger(HttpOptions.class);

  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--http-port",
      paramLabel = "PORT",
      description = "Port for metrics and health, 0 for any free one (default: none).")
  private Integer port;

  @Option(
      names = "--http-host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description = "Address to listen on for them (default: ${DEFAULT-VALUE}).")
  private String host;

  @Override
  public void check(Requirements requirements) {
    if (port != null) {
      requirements.within("--http-port", port, 0, HIGHEST_PORT);
    }
  }

  /** What runs meanwhile. */
  @FunctionalInterface
  public interface Action {
    void run() throws InterruptedException;
  }

  /**
   * Runs {@code action}; if a port was given, {@code source} tells there how it is.
   *
   * @throws CommandException if it cannot listen there
   */
  public void tellDuring(HealthSource source, Action action) throws InterruptedException {
    if (port == null) {
      action.run();
      return;
    }
    try (var health = HealthServer.start(host, port, source)) {
      LOG.info("metrics and health on port {}", health.port());
      action.run();
    }
  }
}
