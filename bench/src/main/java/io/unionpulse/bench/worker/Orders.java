package io.unionpulse.bench.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The child's side of a {@link WorkerProcess}: each line of stdin is an order that ends what ran
 * before and starts something else; it is answered by a line once it is done. Ends with stdin.
 */
public final class Orders {

  private Orders() {}

  /** Starts what an order says. */
  @FunctionalInterface
  public interface Starter {

    /**
     * Starts it.
     *
     * @param words the order, split at its spaces
     * @return ends what was started
     */
    AutoCloseable start(String[] words) throws Exception;
  }

  /** Takes orders until there are no more, then ends the process. */
  public static void take(Starter starter) throws IOException {
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    AutoCloseable running = () -> {};
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      try {
        running.close();
        running = starter.start(order.split(" ", -1));
      } catch (Exception e) {
        throw new IllegalStateException("cannot do: " + order, e);
      }
      System.out.println(WorkerProcess.DONE + order);
    }
    System.exit(0);
  }
}
