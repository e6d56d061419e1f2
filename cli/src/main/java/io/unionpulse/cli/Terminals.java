package io.unionpulse.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether stderr is a terminal, which Java itself does not tell. */
public final class Terminals {

  private static final Path STDERR = Path.of("/proc/self/fd/2");

  private Terminals() {}

  /** Whether somebody watches stderr on a terminal that can redraw a line. */
  public static boolean stderrIsTerminal() {
    String kind = System.getenv("TERM");
    return kind != null && !kind.equals("dumb") && (isTerminalDevice() || isConsole());
  }

  private static boolean isTerminalDevice() {
    try {
      String device = Files.readSymbolicLink(STDERR).toString();
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
