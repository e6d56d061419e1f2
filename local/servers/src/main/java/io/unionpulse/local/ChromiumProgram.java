package io.unionpulse.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, which tests and measurements of the page drive. */
public final class ChromiumProgram {

  /** What to do where there is none. */
  public static final String MISSING =
      "no Chromium here: install Debian's packages chromium and fonts-noto-cjk, or set"
          + " UNIONPULSE_CHROMIUM to a browser's program";

  /** What keeps it from the network and lets it run as root. */
  public static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static final String CHOICE = "UNIONPULSE_CHROMIUM";

  /** As Debian, other distributions and Google call it. */
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private ChromiumProgram() {}

  /**
   * The program.
   *
   * @param environment where {@code UNIONPULSE_CHROMIUM} and, if that is no program, {@code PATH}
   *     are read
   */
  public static Optional<Path> find(Map<String, String> environment) {
    return Stream.concat(chosen(environment), onPath(environment))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> chosen(Map<String, String> environment) {
    return Stream.of(environment.getOrDefault(CHOICE, ""))
        .filter(name -> !name.isBlank())
        .map(Path::of);
  }

  private static Stream<Path> onPath(Map<String, String> environment) {
    List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(
            name ->
                folders.stream()
                    .filter(folder -> !folder.isBlank())
                    .map(folder -> Path.of(folder, name)));
  }
}
