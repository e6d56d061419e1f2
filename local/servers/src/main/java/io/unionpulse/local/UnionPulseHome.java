package io.unionpulse.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder that holds the house: its modules, the seeds and what the build made. */
public final class UnionPulseHome {

  private UnionPulseHome() {}

  /**
   * The folder named by the system property {@code unionpulse.home}, else by the environment
   * variable {@code UNIONPULSE_HOME}, else the one around this class's own jar.
   *
   * @throws LocalServerException if none of them is known
   */
  public static Path find() {
    return find(
        Optional.ofNullable(System.getProperty("unionpulse.home")),
        System.getenv(),
        codeSource(UnionPulseHome.class));
  }

  static Path find(Optional<String> property, Map<String, String> environment, Path code) {
    return property
        .or(() -> Optional.ofNullable(environment.get("UNIONPULSE_HOME")))
        .filter(named -> !named.isBlank())
        .map(named -> Path.of(named).toAbsolutePath().normalize())
        .or(() -> around(code))
        .orElseThrow(
            () ->
                new LocalServerException(
                    "The folder of UnionPulse is not known: set UNIONPULSE_HOME to it."));
  }

  private static Optional<Path> around(Path code) {
    for (Path folder = code.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("local"))
          && Files.isDirectory(folder.resolve("seeds"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The jar or folder that a class was loaded from. */
  static Path codeSource(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
