package io.unionpulse.producer;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Finds out what the terminal is, which Java itself does not tell. */
final class Terminals {

  private static final Path STDOUT = Path.of("/proc/self/fd/1");
  private static final Path STDERR = Path.of("/proc/self/fd/2");

  private Terminals() {}

  /** Whether somebody watches stderr on a terminal that can redraw a line. */
  static boolean stderrIsTerminal() {
    String kind = System.getenv("TERM");
    return kind != null && !kind.equals("dumb") && (isTerminalDevice(STDERR) || isConsole());
  }

  /** The width of the terminal that stdout is, in columns; empty if it is none or does not tell. */
  static OptionalInt stdoutColumns() {
    if (!isTerminalDevice(STDOUT)) {
      return OptionalInt.empty();
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(STDOUT.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (var answer = stty.inputReader()) {
        return columns(answer.readLine());
      }
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  /** Of {@code rows columns}, as stty prints it; a terminal without a size says 0. */
  static OptionalInt columns(String size) {
    String[] parts = size == null ? new String[0] : size.strip().split(" ", -1);
    if (parts.length != 2 || !parts[1].matches("[1-9][0-9]{0,4}")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(parts[1]));
  }

  private static boolean isTerminalDevice(Path stream) {
    try {
      String device = Files.readSymbolicLink(stream).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Where there is no /proc: stdin and stdout are the terminal, so stderr will be, too. */
  @SuppressWarnings("SystemConsoleNull") // Null up to Java 21; later ones are asked below.
  private static boolean isConsole() {
    Console console = System.console();
    if (Files.exists(STDERR) || console == null) {
      return false;
    }
    try { // From Java 22 on there is always a console, and this method says what it is.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
