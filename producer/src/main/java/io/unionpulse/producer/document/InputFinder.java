package io.unionpulse.producer.document;

import io.unionpulse.cli.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the inputs that arguments name: files, folders with all that is in them in the order of
 * names, {@value #STANDARD_INPUT} for the standard input. In folders hidden files, symbolic links
 * that lead out, links to folders and special files are left alone. A file named twice is read
 * once.
 */
public final class InputFinder {

  /** The argument that means the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "stdin";

  /**
   * What was found.
   *
   * @param inputs what can be read, in the order of the arguments
   * @param problems what was named and cannot be read
   * @param skipped files in folders that are of no type to read, one line for each
   */
  public record Found(List<Input> inputs, List<Problem> problems, List<String> skipped) {

    public Found {
      inputs = List.copyOf(inputs);
      problems = List.copyOf(problems);
      skipped = List.copyOf(skipped);
    }

    /** Bytes of all inputs whose size is known. */
    public long bytes() {
      return inputs.stream().mapToLong(Input::size).sum();
    }
  }

  private final Input.Opener standardInput;
  private final Input.Kind standardInputKind;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean standardInputNamed;

  private InputFinder(Input.Opener standardInput, Input.Kind standardInputKind) {
    this.standardInput = standardInput;
    this.standardInputKind = standardInputKind;
  }

  /** Finds what {@code arguments} name; {@code standardInput} opens the standard input. */
  public static Found find(List<String> arguments, Input.Opener standardInput) {
    return find(arguments, standardInput, Input.Kind.UNKNOWN);
  }

  /** As {@link #find(List, Input.Opener)}, where the standard input is known to hold a kind. */
  public static Found find(
      List<String> arguments, Input.Opener standardInput, Input.Kind standardInputKind) {
    var finder = new InputFinder(standardInput, standardInputKind);
    arguments.forEach(finder::argument);
    return new Found(finder.inputs, finder.problems, finder.skipped);
  }

  private void argument(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      standardInput();
      return;
    }
    try {
      Path path = Path.of(argument);
      Path real = path.toRealPath();
      if (Files.isDirectory(real)) {
        folder(path, real);
      } else if (Files.isRegularFile(real)) {
        file(path, real, true);
      } else {
        reject(path, Reason.UNSUPPORTED_TYPE, "is neither file nor folder: use - for a stream");
      }
    } catch (InvalidPathException e) {
      problems.add(
          new Problem(
              argument,
              Reason.NOT_FOUND,
              "is not a path (" + e.getReason() + "): mend it, or set LC_ALL=C.UTF-8"));
    } catch (IOException e) {
      problems.add(IoExplanation.of(e).at(argument));
    }
  }

  private void standardInput() {
    if (!standardInputNamed) {
      standardInputNamed = true;
      inputs.add(
          new Input(
              STANDARD_INPUT_NAME, STANDARD_INPUT_NAME, standardInputKind, 0, standardInput, true));
    }
  }

  private void folder(Path folder, Path root) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      problems.add(IoExplanation.of(e).at(folder.toString()));
      return;
    } catch (DirectoryIteratorException e) {
      problems.add(IoExplanation.of(e.getCause()).at(folder.toString()));
      return;
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    for (Path entry : entries) {
      try {
        entry(entry, root);
      } catch (IOException e) {
        problems.add(IoExplanation.of(e).at(entry.toString()));
      }
    }
  }

  private void entry(Path entry, Path root) throws IOException {
    if (entry.getFileName().toString().startsWith(".")) {
      return;
    }
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      folder(entry, root);
      return;
    }
    if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
      skipped.add(Printable.of(entry + ": skipped, a link to nowhere"));
      return;
    }
    Path real = entry.toRealPath();
    if (!real.startsWith(root)) {
      skipped.add(Printable.of(entry + ": skipped, a link that leads out of the folder"));
    } else if (Files.isRegularFile(real)) {
      file(entry, real, false);
    } else {
      skipped.add(Printable.of(entry + ": skipped, not a file"));
    }
  }

  private void file(Path path, Path real, boolean named) throws IOException {
    String name = path.getFileName().toString();
    Optional<Input.Kind> kind = FileNames.kind(name);
    if (kind.isEmpty()) {
      if (named) {
        reject(
            path,
            Reason.UNSUPPORTED_TYPE,
            "is of a type that cannot be read: give " + FileNames.KNOWN + ", or - for a stream");
      } else {
        skipped.add(Printable.of(path + ": skipped, not " + FileNames.KNOWN));
      }
    } else if (name.indexOf('\uFFFD') >= 0) {
      reject(
          path, Reason.UNREADABLE, "has a name that this locale cannot read: set LC_ALL=C.UTF-8");
    } else if (seen.add(real)) {
      inputs.add(
          new Input(
              path.toString(),
              FileNames.document(name),
              kind.get(),
              Files.size(real),
              () -> open(real),
              true));
    }
  }

  private static InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  private void reject(Path path, Reason reason, String explanation) {
    problems.add(new Problem(path.toString(), reason, explanation));
  }
}
