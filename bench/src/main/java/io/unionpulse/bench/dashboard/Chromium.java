package io.unionpulse.bench.dashboard;

import io.unionpulse.bench.Folders;
import io.unionpulse.cli.CommandException;
import io.unionpulse.local.ChromiumProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser of its own, without a window, that listens to Chromium's DevTools protocol. */
final class Chromium implements AutoCloseable {

  private static final Pattern LISTENING =
      Pattern.compile("DevTools listening on ws://[^:/]+:([0-9]+)/.*");
  private static final int END_SECONDS = 10;

  private final Process process;
  private final Path profile;
  private final URI address;

  private Chromium(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
    this.address = address;
  }

  /**
   * Starts it.
   *
   * @throws CommandException if it does not start
   */
  static Chromium start(Path program) {
    Process process = null;
    try {
      Path profile = Files.createTempDirectory("unionpulse-bench-chromium");
      process =
          new ProcessBuilder(command(program, profile))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Chromium(process, profile, address(process));
    } catch (IOException e) {
      if (process != null) {
        process.destroyForcibly();
      }
      throw new CommandException(program + " does not start: " + e.getMessage(), e);
    }
  }

  private static List<String> command(Path program, Path profile) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(ChromiumProgram.ARGUMENTS);
    command.addAll(
        List.of(
            "--headless=new",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "--window-size=1440,900",
            "--lang=zh-CN",
            "--disable-gpu",
            "about:blank"));
    return command;
  }

  /** What it says on stderr names its port; the rest of it is read away, lest it wait. */
  private static URI address(Process process) throws IOException {
    var lines = new BufferedReader(process.errorReader(StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.matches()) {
        var rest = new Thread(() -> lines.lines().forEach(unused -> {}), "chromium-stderr");
        rest.setDaemon(true);
        rest.start();
        return URI.create("http://127.0.0.1:" + listening.group(1));
      }
    }
    throw new IOException("it ended before it listened");
  }

  /** The page that is open in it. */
  BrowserPage page() {
    return BrowserPage.of(address);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Folders.delete(profile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
