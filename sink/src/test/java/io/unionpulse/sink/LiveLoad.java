package io.unionpulse.sink;

import io.unionpulse.local.LocalServers;

/** Records that come and come, a few hundred at a time. */
final class LiveLoad implements AutoCloseable {

  private static final int AT_ONCE = 200;

  private final Thread thread = new Thread(this::run, "live-load");
  private final LocalServers servers;
  private final Flood flood;
  private volatile int next;
  private volatile boolean stopping;

  LiveLoad(LocalServers servers, Flood flood, int from) {
    this.servers = servers;
    this.flood = flood;
    this.next = from;
    thread.start();
  }

  /** The number of the next record. */
  int next() {
    return next;
  }

  private void run() {
    while (!stopping) {
      flood.write(servers.bootstrapServers(), servers.schemaRegistryUrl(), next, next + AT_ONCE);
      next += AT_ONCE;
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
