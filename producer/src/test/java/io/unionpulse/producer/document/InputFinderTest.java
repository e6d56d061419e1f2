package io.unionpulse.producer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.producer.document.InputFinder.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  @TempDir private Path outside;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(outside.resolve("pages"));
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private Found find(Path... paths) {
    return InputFinder.find(
        List.of(paths).stream().map(Path::toString).toList(), InputStream::nullInputStream);
  }

  private List<String> labels(Found found) {
    return found.inputs().stream()
        .map(input -> input.label().replace(outside.toString(), ""))
        .toList();
  }

  @Test
  void aFolderIsReadWithAllThatIsInItInTheOrderOfNames() throws IOException {
    file("b.txt");
    file("a/z.ndjson");
    file("a/B.JSONL");
    file("c.json");

    var found = find(folder);

    assertThat(labels(found))
        .containsExactly("/pages/a/B.JSONL", "/pages/a/z.ndjson", "/pages/b.txt", "/pages/c.json");
    assertThat(found.inputs())
        .extracting(Input::kind)
        .containsExactly(
            Input.Kind.REPORT_LINES,
            Input.Kind.REPORT_LINES,
            Input.Kind.PAGE,
            Input.Kind.REPORT_JSON);
    assertThat(found.inputs().get(0).document()).isEqualTo("B.JSONL");
    assertThat(found.bytes()).isEqualTo(16);
    assertThat(found.problems()).isEmpty();
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void hiddenFilesAreLeftAlone() throws IOException {
    file(".hidden.txt");
    file(".git/a.txt");

    var found = find(folder);

    assertThat(found.inputs()).isEmpty();
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void linksThatLeadOutAreNotFollowed() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    Files.createSymbolicLink(folder.resolve("loop"), outside);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), outside.resolve("gone"));

    var found = find(folder);

    assertThat(found.inputs()).isEmpty();
    assertThat(found.problems()).isEmpty();
    assertThat(found.skipped())
        .containsExactly(
            folder + "/link.txt: skipped, a link that leads out of the folder",
            folder + "/loop: skipped, a link that leads out of the folder",
            folder + "/nowhere.txt: skipped, a link to nowhere");
  }

  @Test
  void linksWithinTheFolderAreRead() throws IOException {
    Path target = file("..data/page.txt");
    Files.createSymbolicLink(folder.resolve("page.txt"), target);

    assertThat(labels(find(folder))).containsExactly("/pages/page.txt");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path file = file("a.txt");

    assertThat(labels(find(folder, file, folder.resolve("../pages/a.txt"))))
        .containsExactly("/pages/a.txt");
  }

  @Test
  void whatDoesNotExistIsAProblemAndTheRestIsFound() throws IOException {
    Path file = file("a.txt");

    var found = find(folder.resolve("gone.txt"), file);

    assertThat(found.inputs()).hasSize(1);
    assertThat(found.problems())
        .containsExactly(
            new Problem(
                folder.resolve("gone.txt").toString(),
                Reason.NOT_FOUND,
                "does not exist: check the path"));
  }

  @Test
  void anotherTypeIsAProblemWhenNamedAndPassedOverInAFolder() throws IOException {
    Path pdf = file("a.pdf");

    assertThat(find(pdf).problems())
        .extracting(Problem::line)
        .containsExactly(
            pdf
                + ": is of a type that cannot be read: give .txt, .ndjson, .jsonl, .json or .csv, or"
                + " one of them as .gz, or - for a stream");
    assertThat(find(folder).problems()).isEmpty();
    assertThat(find(folder).skipped())
        .containsExactly(
            pdf + ": skipped, not .txt, .ndjson, .jsonl, .json or .csv, or one of them as .gz");
  }

  @Test
  void aPathThroughAFileIsAProblem() throws IOException {
    Path file = file("a.txt");

    assertThat(find(file.resolve("b.txt")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.UNREADABLE));
  }

  @Test
  void aTextThatIsNoPathIsAProblem() {
    var found = InputFinder.find(List.of("a\0b.txt"), InputStream::nullInputStream);

    assertThat(found.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.NOT_FOUND));
  }

  @Test
  void aFileNameIsOneDocumentHoweverItsAccentsAreWritten() throws IOException {
    file("cafe\u0301.txt");

    assertThat(find(folder).inputs().get(0).document()).isEqualTo("caf\u00e9.txt");
  }

  @Test
  void aDashIsTheStandardInput() {
    var found = InputFinder.find(List.of("-", "-"), InputStream::nullInputStream);

    assertThat(found.inputs())
        .singleElement()
        .satisfies(
            input -> {
              assertThat(input.document()).isEqualTo("stdin");
              assertThat(input.kind()).isEqualTo(Input.Kind.UNKNOWN);
            });
  }
}
