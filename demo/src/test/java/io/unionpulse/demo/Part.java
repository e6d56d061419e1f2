package io.unionpulse.demo;

import static org.awaitility.Awaitility.await;

import io.unionpulse.cli.Commands;
import io.unionpulse.cli.HealthCommand;
import io.unionpulse.local.ChildJvm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A part of the product as operators run it: a jar that is told everything by its environment. */
final class Part {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern PORT = Pattern.compile("(?:on port |/localhost:)([0-9]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String name;
  private final ChildJvm process;

  private Part(String name, ChildJvm process) {
    this.name = name;
    this.process = process;
  }

  /** Starts it, on any free port, with its log in JSON. */
  static Part start(
      House house,
      String name,
      String module,
      Class<?> mainClass,
      Map<String, String> environment) {
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("UNIONPULSE_HTTP_PORT", "0");
    variables.put("UNIONPULSE_LOG_FORMAT", "json");
    String command = name.equals("streams") ? "" : name;
    return new Part(name, house.startJar(module, mainClass, command, variables));
  }

  String name() {
    return name;
  }

  List<String> log() throws IOException {
    return Files.readAllLines(process.log());
  }

  /** The port that it says it listens on. */
  String port() {
    return await(name + " says its port")
        .atMost(PATIENCE)
        .until(this::portInLog, Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> portInLog() throws IOException {
    return PORT.matcher(Files.readString(process.log()))
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1));
  }

  /** The exit code of {@code health} for it. */
  int health() {
    return Commands.run(new HealthCommand(), "--http-port", port());
  }

  void awaitHealth(int wanted) {
    await(name + " health " + wanted).atMost(PATIENCE).until(() -> health() == wanted);
  }

  String get(String path) throws IOException, InterruptedException {
    return send(request(path).build());
  }

  /** Sends a report; for {@code serve}. */
  String post(String token, String report) throws IOException, InterruptedException {
    return send(
        request("/v1/reports")
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(report))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }

  /** Sends SIGTERM and waits for the end. */
  Stop terminate() throws InterruptedException {
    long start = System.nanoTime();
    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
    process.awaitExit(PATIENCE);
    var took = Duration.ofNanos(System.nanoTime() - start);
    return new Stop(name, process.exitCode().orElse(-1), took);
  }

  /** How a part has ended. */
  record Stop(String part, int exitCode, Duration took) {}
}
