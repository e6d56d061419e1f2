package io.unionpulse.sink;

import io.unionpulse.local.LocalServers;
import java.util.concurrent.atomic.AtomicInteger;

/** Records that come and come, a few hundred at a time. */
final class LiveLoad implements AutoCloseable {

  private static final int AT_ONCE = 200;

  private final Thread thread = new Thread(this::run, "live-load");
  private final LocalServers servers;
  private final Flood flood;
  private final AtomicInteger next;
  private volatile boolean stopping;

  LiveLoad(LocalServers servers, Flood flood, int from) {
    this.servers = servers;
    this.flood = flood;
    this.next = new AtomicInteger(from);
    thread.start();
  }

  /** The number of the next record. */
  int next() {
    return next.get();
  }

  private void run() {
    while (!stopping) {
      int from = next.get();
      flood.write(servers.bootstrapServers(), servers.schemaRegistryUrl(), from, from + AT_ONCE);
      next.set(from + AT_ONCE);
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
