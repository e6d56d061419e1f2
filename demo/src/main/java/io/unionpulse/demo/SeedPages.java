package io.unionpulse.demo;

import io.unionpulse.cli.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The newspaper pages that come with the house. */
final class SeedPages {

  private SeedPages() {}

  /**
   * The pages in {@code home/seeds}, by name.
   *
   * @throws CommandException if there is none
   */
  static List<Path> in(Path home) {
    Path folder = home.resolve("seeds");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages =
          files.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
      if (pages.isEmpty()) {
        throw new CommandException("there is no page in " + folder + ": is the checkout whole?");
      }
      return pages;
    } catch (IOException e) {
      throw new CommandException("cannot read " + folder + ": is the checkout whole?", e);
    }
  }
}
