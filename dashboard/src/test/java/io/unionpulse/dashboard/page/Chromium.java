package io.unionpulse.dashboard.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. */
final class Chromium {

  /** Where Debian, other distributions and Google put it. */
  private static final List<String> USUAL =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  /** What keeps it from the network and lets it run as root. */
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  static final String MISSING =
      "no Chromium here: install Debian's packages chromium and fonts-noto-cjk, or set"
          + " UNIONPULSE_CHROMIUM to a browser's program";

  private Chromium() {}

  /** The program, or nothing if there is none. */
  static Optional<Path> find() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("UNIONPULSE_CHROMIUM")).filter(name -> !name.isBlank()),
            USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
