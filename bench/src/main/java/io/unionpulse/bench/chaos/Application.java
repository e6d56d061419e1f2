package io.unionpulse.bench.chaos;

import io.unionpulse.bench.ApplicationJar;
import io.unionpulse.local.ChildJvm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An application in a child JVM that is killed and started again, with a log for each start. */
final class Application implements AutoCloseable {

  private final Target target;
  private final String module;
  private final Class<?> mainClass;
  private final List<String> arguments;
  private final Map<String, String> environment;
  private final Path folder;
  private final Optional<FakeClock> clock;
  private final List<String> endings = new ArrayList<>();
  private ChildJvm child;
  private int starts;

  /**
   * One that does not run yet.
   *
   * @param folder for its logs
   * @param clock its own, if it has one
   */
  Application(
      Target target,
      String module,
      Class<?> mainClass,
      List<String> arguments,
      Map<String, String> environment,
      Path folder,
      Optional<FakeClock> clock) {
    this.target = target;
    this.module = module;
    this.mainClass = mainClass;
    this.arguments = List.copyOf(arguments);
    this.environment = new HashMap<>(environment);
    this.folder = folder;
    this.clock = clock;
    clock.ifPresent(own -> this.environment.putAll(own.environment()));
  }

  synchronized void start() {
    starts++;
    Path log = folder.resolve("%s-%03d.log".formatted(target.name(), starts));
    child =
        ChildJvm.start(
            ApplicationJar.command(module, mainClass, environment, log).withArguments(arguments));
  }

  /** Ends it as kill -9 does. */
  synchronized void kill() {
    noticeEnd();
    child.kill();
    clock.ifPresent(own -> own.forget(child.pid()));
  }

  Optional<FakeClock> clock() {
    return clock;
  }

  /** How it has ended of itself so far, which it must not. Asked while it ought to run. */
  synchronized List<String> endings() {
    noticeEnd();
    return List.copyOf(endings);
  }

  private void noticeEnd() {
    if (!child.isAlive()) {
      String ending =
          "%s has ended of itself with exit code %d: see %s"
              .formatted(target, child.exitCode().orElse(-1), child.log());
      if (!endings.contains(ending)) {
        endings.add(ending);
      }
    }
  }

  @Override
  public synchronized void close() {
    if (child != null) {
      kill();
    }
  }
}
