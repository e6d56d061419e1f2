package io.unionpulse.bench.dashboard;

import io.unionpulse.bench.BenchmarkOptions;
import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Folders;
import io.unionpulse.bench.Medians;
import io.unionpulse.bench.NamedBenchmark;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.dashboard.DashboardServer;
import io.unionpulse.dashboard.DashboardSettings;
import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** How long visitors of the dashboard wait, over an index of a million activities. */
public final class DashboardBenchmark implements NamedBenchmark {

  private static final int DOCUMENTS = 1_000_000;
  private static final int QUICK_DOCUMENTS = 50_000;
  private static final int ROUNDS = 40;
  private static final int QUICK_ROUNDS = 20;
  private static final int WARM_UP = 8;
  private static final int ELASTICSEARCH_HEAP_MIB = 1_024;
  private static final int NO_LIMIT = 100_000;
  private static final double FIRST_VIEW_GOAL_MILLIS = 1_500;
  private static final double FILTER_GOAL_MILLIS = 300;
  private static final String LIST = "/api/activities";
  private static final List<String> FIRST_VIEW =
      List.of("/api/overview", LIST, "/api/organizers", "/api/pipeline", "/api/meta");
  private static final List<String> ENDPOINTS =
      List.of(
          "/api/summary", "/api/districts", "/api/timeline", "/api/types", "/api/organizers", LIST);

  @Override
  public String name() {
    return "dashboard";
  }

  @Override
  public String description() {
    return "The dashboard over a million activities: first view, filters, each endpoint.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    return measure(quick, quick ? QUICK_DOCUMENTS : DOCUMENTS);
  }

  @Override
  public Set<String> ownOptions() {
    return Set.of("--documents");
  }

  @Override
  public BenchmarkResult run(BenchmarkOptions options) throws InterruptedException {
    return options.documents().isEmpty()
        ? run(options.quick())
        : measure(options.quick(), options.documents().getAsInt());
  }

  private static BenchmarkResult measure(boolean quick, int count) throws InterruptedException {
    LibraryLogs.quiet();
    try {
      Path data = Files.createTempDirectory("unionpulse-bench-dashboard");
      try (var servers =
          LocalServers.start(
              data,
              LocalSettings.defaults().withHeapsMiB(256, 128, ELASTICSEARCH_HEAP_MIB),
              DashboardBenchmark::say)) {
        return measure(servers, count, quick ? QUICK_ROUNDS : ROUNDS);
      } finally {
        Folders.delete(data);
      }
    } catch (IOException e) {
      throw new CommandException("the bench cannot write: " + e.getMessage(), e);
    }
  }

  private static BenchmarkResult measure(LocalServers servers, int documents, int rounds)
      throws InterruptedException {
    new SetupTask(
            SetupSettings.of(
                servers.bootstrapServers(),
                servers.schemaRegistryUrl(),
                servers.elasticsearchUrl()),
            line -> {})
        .run();
    var filling = new Filling(servers.elasticsearchUrl());
    long begin = System.nanoTime();
    filling.fill(documents);
    say("%,d documents indexed in %.0f s".formatted(documents, (System.nanoTime() - begin) / 1e9));
    var settings =
        new DashboardSettings(
            "localhost",
            0,
            Optional.empty(),
            servers.elasticsearchUrl(),
            ClientProperties.NONE,
            DashboardSettings.ANSWER_TIMEOUT,
            NO_LIMIT);
    try (var dashboard = DashboardServer.start(settings)) {
      awaitReady(dashboard.port());
      return result(new Visitor(dashboard.port()), filling, documents, rounds);
    }
  }

  private static void awaitReady(int port) throws InterruptedException {
    while (true) {
      try {
        new Visitor(port).millis(List.of("/health/ready"));
        return;
      } catch (java.util.concurrent.CompletionException e) {
        Thread.sleep(100);
      }
    }
  }

  private static BenchmarkResult result(Visitor visitor, Filling filling, int documents, int rounds)
      throws InterruptedException {
    var filters = new FilterSet();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", documents);
    Times kept = times(visitor, rounds, () -> FIRST_VIEW);
    figures.put("firstViewKeptMillis", kept.figures());
    // Each time after a change that nobody knows of yet, so that nothing that was kept helps.
    List<Double> changed = new ArrayList<>();
    for (int i = 0; i < WARM_UP + rounds / 3; i++) {
      filling.change(documents + i);
      Thread.sleep(1_100);
      double millis = visitor.millis(FIRST_VIEW);
      if (i >= WARM_UP) {
        changed.add(millis);
      }
    }
    Times first = new Times(changed);
    figures.put("firstViewAfterChangeMillis", first.figures());
    Times filtered =
        times(
            visitor,
            2 * rounds,
            () -> {
              String filter = filters.next();
              return List.of("/api/overview?" + filter, LIST + "?" + filter);
            });
    figures.put("filterMillis", filtered.figures());
    for (String endpoint : ENDPOINTS) {
      figures.put(
          endpoint.substring("/api/".length()) + "Millis",
          times(visitor, rounds, () -> List.of(endpoint + "?" + filters.next())).figures());
    }
    return new BenchmarkResult(
        Map.of(
            "firstViewToGoal", Medians.rounded(first.p95() / FIRST_VIEW_GOAL_MILLIS),
            "filterToGoal", Medians.rounded(filtered.p95() / FILTER_GOAL_MILLIS)),
        figures);
  }

  private static Times times(Visitor visitor, int rounds, Supplier<List<String>> paths) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < WARM_UP + rounds; i++) {
      double each = visitor.millis(paths.get());
      if (i >= WARM_UP) {
        millis.add(each);
      }
    }
    return new Times(millis);
  }

  private static void say(String line) {
    System.err.println(line);
  }
}
