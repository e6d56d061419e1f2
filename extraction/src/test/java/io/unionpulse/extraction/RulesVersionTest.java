package io.unionpulse.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesVersionTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/unionpulse/extraction");

  @Test
  void everyFileOfRulesAndPlacesCounts() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(RulesVersion.FILES);
    }
  }

  @Test
  void itIsANumberAndAHash() {
    assertThat(Extraction.standard().version())
        .matches("[1-9][0-9]*-[0-9a-f]{8}")
        .isEqualTo(RulesVersion.current());
  }

  @Test
  void otherContentIsAnotherVersion() {
    assertThat(List.of(version("a", "读书"), version("a", "读书班"), version("b", "读书")))
        .doesNotHaveDuplicates();
    assertThat(version("a", "读书")).isEqualTo(version("a", "读书"));
  }

  private static String version(String file, String content) {
    var digest = RulesVersion.sha256();
    RulesVersion.add(digest, file, content.getBytes(StandardCharsets.UTF_8));
    return RulesVersion.of(digest);
  }
}
