package io.unionpulse.sink;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what readers find, again and again, and notes each time that it is less than before. */
final class AliasWatch implements AutoCloseable {

  private final String elasticsearchUrl;
  private final String alias;
  private final List<String> losses = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::run, "alias-watch");
  private volatile boolean stopping;
  private final AtomicInteger looks = new AtomicInteger();

  AliasWatch(String elasticsearchUrl, String alias) {
    this.elasticsearchUrl = elasticsearchUrl;
    this.alias = alias;
    thread.start();
  }

  /** One line for each loss; also for a look that got no answer. */
  List<String> losses() {
    return losses;
  }

  /** How often it has looked. */
  int looks() {
    return looks.get();
  }

  private void run() {
    try (var elasticsearch = new ElasticsearchProbe(elasticsearchUrl)) {
      long most = 0;
      while (!stopping) {
        try {
          long count = elasticsearch.get("/" + alias + "/_count").path("count").asLong(-1);
          if (count < most) {
            losses.add("%d after %d".formatted(count, most));
          }
          most = Math.max(most, count);
          looks.incrementAndGet();
        } catch (RuntimeException e) {
          losses.add(e.toString());
        }
      }
    }
  }

  @Override
  public void close() {
    stopping = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
