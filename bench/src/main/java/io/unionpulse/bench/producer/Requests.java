package io.unionpulse.bench.producer;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Requests over connections that stay, each sending when it was answered. */
final class Requests {

  static final int CONNECTIONS = 8;

  private Requests() {}

  /**
   * Sends {@code requests}, each connection its own, over and over for {@code time}.
   *
   * @return how many were answered with 202
   */
  static long send(int port, List<List<byte[]>> requests, Duration time)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long end = System.nanoTime() + time.toNanos();
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        var own = requests.get(i % requests.size());
        tasks.add(() -> send(port, own, end));
      }
      long sent = 0;
      for (var task : threads.invokeAll(tasks)) {
        sent += task.get();
      }
      return sent;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a connection failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static long send(int port, List<byte[]> requests, long end) throws IOException {
    try (var connection = new KeepAlive(port)) {
      long sent = 0;
      while (System.nanoTime() < end) {
        connection.post(requests.get((int) (sent % requests.size())));
        sent++;
      }
      return sent;
    }
  }
}
