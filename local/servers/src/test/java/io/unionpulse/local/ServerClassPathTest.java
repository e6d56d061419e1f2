package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerClassPathTest {

  @TempDir Path home;

  private ServerClassPath built;
  private Path target;

  @BeforeEach
  void build() throws IOException {
    built = new ServerClassPath(home);
    target = Files.createDirectories(home.resolve("local/kafka-server/target/classes")).getParent();
  }

  @Test
  void theModulesOwnClassesComeBeforeItsJars() throws IOException {
    Path one = Files.createFile(home.resolve("one.jar"));
    Path two = Files.createFile(home.resolve("two.jar"));
    Files.writeString(target.resolve("class-path.txt"), one + File.pathSeparator + two + "\n");

    assertThat(built.of("Kafka", "kafka-server"))
        .containsExactly(target.resolve("classes"), one, two);
  }

  @Test
  void withoutABuildItSaysHowToBuild() {
    assertThatThrownBy(() -> built.of("Kafka", "kafka-server"))
        .isInstanceOf(LocalServerException.class)
        .hasMessage(
            "Kafka is not built: run 'mvn package -DskipTests' in %s first.".formatted(home));
    assertThatThrownBy(() -> built.registryJar())
        .hasMessageStartingWith("The schema registry is not built: ");
  }

  @Test
  void aJarThatIsGoneMeansBuildAgain() throws IOException {
    Files.writeString(target.resolve("class-path.txt"), home.resolve("gone.jar").toString());

    assertThatThrownBy(() -> built.of("Kafka", "kafka-server"))
        .hasMessageStartingWith("Kafka is not built: ");
  }
}
