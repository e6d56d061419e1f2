package io.unionpulse.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on loopback. */
final class Ports {

  /**
   * Free ports are taken from below the range that the operating system gives to outgoing
   * connections (from 32768 on Linux), so that none of these takes the port between our choice and
   * the server's start.
   */
  private static final int FIRST = 15_000;

  private static final int LAST = 32_000;

  /** Two servers that start at once must not be given one port: it is free for both. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** The port asked for, or a free one for 0. */
  static int choose(String server, int asked) {
    if (asked == 0) {
      return free();
    }
    requireFree(server, asked);
    return asked;
  }

  static void requireFree(String server, int port) {
    if (!isFree(port)) {
      throw new LocalServerException(
          "%s cannot use port %d: another program has it. Stop that one or choose another port (0 is any free one)."
              .formatted(server, port));
    }
  }

  /** A free port that this process has not been given before. */
  static int free() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new LocalServerException(
        "No free port from %d to %d: stop what uses them or give fixed ports."
            .formatted(FIRST, LAST));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
