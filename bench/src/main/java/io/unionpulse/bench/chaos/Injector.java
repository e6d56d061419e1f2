package io.unionpulse.bench.chaos;

import io.unionpulse.cli.CommandException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Carries a plan out. Faults of different targets may overlap. */
final class Injector implements AutoCloseable {

  private static final long STOP_SECONDS = 30;

  private final Injection injection;
  private final Chronicle chronicle;
  private final Map<Target, Lock> targets = new EnumMap<>(Target.class);
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(Target.values().length);
  private final List<ScheduledFuture<?>> faults;

  /** Begins to carry the plan out. */
  Injector(ChaosPlan plan, Injection injection, Chronicle chronicle) {
    this.injection = injection;
    this.chronicle = chronicle;
    for (Target target : Target.values()) {
      targets.put(target, new ReentrantLock(true));
    }
    faults =
        plan.faults().stream()
            .<ScheduledFuture<?>>map(
                fault ->
                    threads.schedule(
                        () -> inject(fault),
                        fault.at().minus(chronicle.elapsed()).toMillis(),
                        TimeUnit.MILLISECONDS))
            .toList();
  }

  private Void inject(Fault fault) throws InterruptedException {
    Lock target = targets.get(fault.target());
    target.lockInterruptibly();
    try {
      chronicle.say("fault: " + fault);
      Duration begin = chronicle.elapsed();
      injection.inject(fault);
      chronicle.say(
          "over:  %s, after %d s"
              .formatted(fault.kind(), chronicle.elapsed().minus(begin).toSeconds()));
      return null;
    } finally {
      target.unlock();
    }
  }

  /**
   * Returns once every fault is over.
   *
   * @throws CommandException if one cannot be done or undone
   */
  void await() throws InterruptedException {
    for (ScheduledFuture<?> fault : faults) {
      try {
        fault.get();
      } catch (ExecutionException e) {
        throw new CommandException(
            "a fault cannot be done or undone: " + e.getCause().getMessage(), e);
      }
    }
  }

  /** Stops in the middle; what is broken then stays so. */
  @Override
  public void close() {
    threads.shutdownNow();
    boolean interrupted = Thread.interrupted();
    try {
      threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
