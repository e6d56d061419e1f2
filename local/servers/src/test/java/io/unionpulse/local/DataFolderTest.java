package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path parent;

  @Test
  void aMissingFolderIsMade() {
    try (DataFolder folder = DataFolder.open(parent.resolve("a/b"))) {
      assertThat(folder.path()).isDirectory();
    }
  }

  @Test
  void aFolderHasOneOwnerAtATime() {
    Path path = parent.resolve("data");
    try (DataFolder first = DataFolder.open(path)) {
      assertThatThrownBy(() -> DataFolder.open(path))
          .isInstanceOf(LocalServerException.class)
          .hasMessage(
              "The data folder %s is in use by another running UnionPulse (process %d):"
                      .formatted(first.path(), ProcessHandle.current().pid())
                  + " stop that one or choose another folder.");
    }
    DataFolder.open(path).close();
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(LocalServerException.class)
        .hasMessageStartingWith(
            "The data folder %s cannot be written (".formatted(file.resolve("data")))
        .hasMessageEndingWith("): choose another folder or mend its rights.");
  }
}
