package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

  @TempDir Path folder;

  @Test
  void aFullDiskIsSaidWithWhatIsFreeAndWhatIsNeeded() {
    assertThatThrownBy(() -> Machine.requireDisk(folder, 1024, 1023))
        .isInstanceOf(LocalServerException.class)
        .hasMessage(
            "Too little disk for %s: 1023 MiB free, 1024 MiB needed.".formatted(folder)
                + " Free some space or choose another data folder.");
  }

  @Test
  void theDiskOfTheFolderIsAsked() {
    Machine.requireDisk(folder, 0);

    assertThatThrownBy(() -> Machine.requireDisk(folder, Long.MAX_VALUE))
        .hasMessageStartingWith("Too little disk for " + folder);
  }

  @Test
  void tooLittleMemoryIsSaidWithWhatIsAvailableAndWhatIsNeeded() {
    assertThatThrownBy(() -> Machine.requireMemory("Kafka", 400, 399))
        .isInstanceOf(LocalServerException.class)
        .hasMessage(
            "Too little memory for Kafka: 399 MiB available, 400 MiB needed."
                + " Stop other programs or set smaller heaps.");
  }

  @Test
  void theMemoryOfThisMachineIsAsked() {
    Machine.requireMemory("Kafka", 1);

    assertThatThrownBy(() -> Machine.requireMemory("Kafka", Long.MAX_VALUE))
        .hasMessageStartingWith("Too little memory for Kafka");
  }

  @Test
  void thisJavaIsNewEnough() {
    assertThat(Machine.requireJava(Path.of(System.getProperty("java.home"))))
        .isEqualTo(Runtime.version().feature());
  }

  @Test
  void anOldJavaIsRefused() throws IOException {
    assertThatThrownBy(() -> Machine.requireJava(java("11.0.22")))
        .isInstanceOf(LocalServerException.class)
        .hasMessage(
            "Java 11 in %s is too old for the servers: set JAVA_HOME to a Java 17 or later."
                .formatted(folder));
    assertThatThrownBy(() -> Machine.requireJava(java("1.8.0_402")))
        .hasMessageStartingWith("Java 8 in ");
  }

  @Test
  void aFolderWithoutJavaIsRefused() {
    assertThatThrownBy(() -> Machine.requireJava(folder))
        .hasMessage(
            "There is no Java in %s: set JAVA_HOME to a Java 17 or later.".formatted(folder));
  }

  private Path java(String version) throws IOException {
    Path binary = Files.createDirectories(folder.resolve("bin")).resolve("java");
    if (Files.notExists(binary)) {
      Files.createFile(binary);
    }
    assertThat(binary.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return folder;
  }
}
