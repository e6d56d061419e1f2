package io.unionpulse.bench.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A port that leads to a server and can be disturbed. Knows bytes, not what they mean. */
final class Wire implements AutoCloseable {

  private static final int BUFFER_BYTES = 64 * 1024;

  /** What is done to connections. */
  enum Disturbance {
    NONE,
    /** What comes back is handed on late. */
    SLOW,
    /** A connection on which something is sent is cut, and what was sent is lost. */
    CUT_BEFORE,
    /** A connection on which something comes back is cut, and what came is lost. */
    CUT_AFTER
  }

  private final URI target;
  private final long slownessMillis;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            var thread = new Thread(task, "wire");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Disturbance disturbance = Disturbance.NONE;

  /**
   * A wire from a free port on loopback.
   *
   * @param target where it leads: {@code http://HOST:PORT}
   * @param slownessMillis how late answers are while it is slow
   */
  Wire(String target, long slownessMillis) {
    this.target = URI.create(target);
    this.slownessMillis = slownessMillis;
    try {
      door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** Where clients reach the target by this wire. */
  String url() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  void disturb(Disturbance next) {
    disturbance = next;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        open.add(client);
        threads.execute(() -> connect(client));
      } catch (IOException closed) {
        // The loop asks whether that is so.
      }
    }
  }

  private void connect(Socket client) {
    try {
      var server = new Socket();
      open.add(server);
      server.connect(new InetSocketAddress(target.getHost(), target.getPort()));
      threads.execute(() -> pump(client, server, true));
      pump(server, client, false);
    } catch (IOException away) {
      cut(client);
    }
  }

  private void pump(Socket from, Socket to, boolean request) {
    try {
      var buffer = new byte[BUFFER_BYTES];
      int count = from.getInputStream().read(buffer);
      while (count >= 0) {
        Disturbance now = disturbance;
        if (now == (request ? Disturbance.CUT_BEFORE : Disturbance.CUT_AFTER)) {
          break;
        }
        if (now == Disturbance.SLOW && !request) {
          Thread.sleep(slownessMillis);
        }
        to.getOutputStream().write(buffer, 0, count);
        count = from.getInputStream().read(buffer);
      }
    } catch (IOException ended) {
      // One side is gone: so is the other.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cut(from);
    cut(to);
  }

  /** As when a cable breaks: without the goodbye of TCP. */
  private void cut(Socket socket) {
    open.remove(socket);
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException gone) {
      // That is what was wanted.
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(this::cut);
    threads.shutdownNow();
  }
}
