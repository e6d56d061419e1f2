package io.unionpulse.bench;

import io.unionpulse.local.JvmCommand;
import io.unionpulse.local.UnionPulseHome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An application as operators run it: the jar that the build made of its module. */
public final class ApplicationJar {

  private ApplicationJar() {}

  /**
   * The command that runs it with a heap of 256 MiB, in the log's folder; it has no arguments yet.
   *
   * @param module name of the module, such as {@code streams-app}
   * @param environment variables added to this process's own
   * @param log file that takes stdout and stderr
   */
  public static JvmCommand command(
      String module, Class<?> mainClass, Map<String, String> environment, Path log) {
    Path jar =
        UnionPulseHome.find().resolve(module).resolve("target/unionpulse-" + module + ".jar");
    return new JvmCommand(
        mainClass.getName(),
        List.of(jar),
        List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        List.of(),
        environment,
        log.toAbsolutePath().getParent(),
        log,
        Path.of(System.getProperty("java.home")));
  }
}
