package io.unionpulse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.net.ssl.HttpsURLConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code health}: asks a long-running part how it is, so that a container's health check needs no
 * shell and no other tool.
 */
@Command(
    name = "health",
    description = {
      "Asks a running serve, watch, streams, sink or reconcile whether it is ready: exit code 0 if it"
          + " is, 1 with the reason if not or if it does not answer.",
      "In the environment of that part nothing else need be said: its port, host and certificate are"
          + " taken from there."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse health --http-port 8080",
      "  ./unionpulse health --url http://127.0.0.1:8080/health/live"
    })
public final class HealthCommand implements Callable<Integer> {

  private static final String READY = "/health/ready";
  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");
  private static final int LONGEST_ANSWER = 64 * 1024;
  private static final int LONGEST_TIMEOUT_SECONDS = 3_600;

  @Mixin CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "What to ask (default: " + READY + " at --http-host and --http-port).")
  private String url;

  @Option(
      names = "--http-port",
      paramLabel = "PORT",
      description = "Port of the part that is asked (default: none).")
  private Integer port;

  @Option(
      names = "--http-host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description = "Its address (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description = "PEM file with its certificate: ask over TLS, and only who has this one.")
  private Path certificate;

  @Option(
      names = "--health-timeout",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long to wait for the answer (default: ${DEFAULT-VALUE}).")
  private int timeoutSeconds;

  @Override
  public Integer call() {
    if (timeoutSeconds < 1 || timeoutSeconds > LONGEST_TIMEOUT_SECONDS) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--health-timeout': 1 to " + LONGEST_TIMEOUT_SECONDS);
    }
    String target = target();
    try {
      ask(connection(target));
    } catch (IOException e) {
      throw new CommandException(target + " does not answer: " + e.getMessage(), e);
    }
    return ExitCode.GOOD;
  }

  private void ask(HttpURLConnection connection) throws IOException {
    int millis = timeoutSeconds * 1_000;
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    int status = connection.getResponseCode();
    String answer = answer(connection, status);
    if (status != HttpURLConnection.HTTP_OK) {
      throw new CommandException("not ready: " + (answer.isEmpty() ? "HTTP " + status : answer));
    }
    spec.commandLine().getOut().println(answer);
  }

  private static String answer(HttpURLConnection connection, int status) throws IOException {
    boolean failed = status >= HttpURLConnection.HTTP_BAD_REQUEST;
    try (InputStream body = failed ? connection.getErrorStream() : connection.getInputStream()) {
      byte[] bytes = body == null ? new byte[0] : body.readNBytes(LONGEST_ANSWER);
      return new String(bytes, StandardCharsets.UTF_8).strip().replaceAll("\\R", "; ");
    }
  }

  private String target() {
    if (url != null) {
      return url;
    }
    if (port == null) {
      throw new ParameterException(spec.commandLine(), "Missing option: --url or --http-port");
    }
    String reached = EVERY_ADDRESS.contains(host) ? "localhost" : host;
    return "%s://%s:%d%s".formatted(certificate == null ? "http" : "https", reached, port, READY);
  }

  private HttpURLConnection connection(String target) throws IOException {
    URLConnection connection = parsed(target).openConnection(Proxy.NO_PROXY);
    if (connection instanceof HttpsURLConnection tls && certificate != null) {
      var pinned = PinnedCertificate.read(certificate);
      tls.setSSLSocketFactory(pinned.socketFactory());
      tls.setHostnameVerifier((name, session) -> true); // Whoever has its key is the one.
    }
    if (connection instanceof HttpURLConnection http) {
      return http;
    }
    throw notHttp();
  }

  private URL parsed(String target) {
    try {
      return new URL(target);
    } catch (MalformedURLException e) {
      throw notHttp();
    }
  }

  private ParameterException notHttp() {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '--url': give http:// or https://");
  }
}
