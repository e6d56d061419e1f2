package io.unionpulse.bench.worker;

import io.unionpulse.cli.CommandException;
import io.unionpulse.local.ProcessMemory;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child JVM that does what it is ordered by way of {@link Orders}. */
public final class WorkerProcess implements AutoCloseable {

  /** Begins the line that answers an order. */
  static final String DONE = "done ";

  private static final long STOP_SECONDS = 20;

  private final Process process;
  private final BufferedWriter orders;
  private final BufferedReader answers;

  private WorkerProcess(Process process) {
    this.process = process;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts {@code main}, which takes {@link Orders}, with this JVM's class path.
   *
   * @param heapMiB its Java heap at most
   */
  public static WorkerProcess start(Class<?> main, int heapMiB, List<String> arguments) {
    return start(main, List.of("-Xmx" + heapMiB + "m"), arguments);
  }

  /** Starts {@code main} in a JVM with these options. */
  public static WorkerProcess start(
      Class<?> main, List<String> jvmOptions, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    try {
      return new WorkerProcess(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new CommandException("cannot start " + command.get(0) + ": " + e.getMessage(), e);
    }
  }

  /** Gives an order and waits until it is done. */
  public void order(String order) {
    try {
      orders.write(order + "\n");
      orders.flush();
      String answer = answers.readLine();
      while (answer != null && !answer.equals(DONE + order)) {
        answer = answers.readLine();
      }
      if (answer == null) {
        throw new CommandException("the process that is measured has ended: see above");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** CPU time that it has taken so far, as the system tells it. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Most memory that was resident, 0 where the system does not tell. */
  public long peakMiB() {
    return ProcessMemory.peakMiB(process.pid()).orElse(0);
  }

  @Override
  public void close() {
    try {
      orders.close();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
