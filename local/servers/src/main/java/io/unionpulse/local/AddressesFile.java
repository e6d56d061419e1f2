package io.unionpulse.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code addresses.env} in a data folder: NAME=VALUE lines for a shell. It is there, and whole,
 * exactly while the servers can be reached, so that another program can wait for it.
 */
public final class AddressesFile implements AutoCloseable {

  /** The file's name. */
  public static final String NAME = "addresses.env";

  private final Path file;

  private AddressesFile(Path file) {
    this.file = file;
  }

  /** Writes the file into a data folder. */
  public static AddressesFile write(Path data, Map<String, String> addresses) {
    Path file = data.resolve(NAME);
    Path draft = data.resolve(NAME + ".draft");
    String lines =
        addresses.entrySet().stream()
            .map(address -> address.getKey() + "=" + address.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      Files.writeString(draft, lines);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new AddressesFile(file);
    } catch (IOException e) {
      throw cannot("written", file, e);
    }
  }

  /** Removes what a killed run left behind. */
  static void clear(Path data) {
    new AddressesFile(data.resolve(NAME)).close();
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /** Removes the file. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw cannot("removed", file, e);
    }
  }

  private static LocalServerException cannot(String what, Path file, IOException e) {
    return new LocalServerException(
        "%s cannot be %s (%s): check its folder's rights.".formatted(file, what, e.getMessage()),
        e);
  }
}
