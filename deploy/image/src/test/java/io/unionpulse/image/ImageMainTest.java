package io.unionpulse.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ImageMainTest {

  /** Commands of the launcher that are for a developer's machine only. */
  private static final Set<String> NOT_IN_THE_IMAGE = Set.of("bench", "demo");

  @Test
  void theImageHasTheLaunchersCommands() throws Exception {
    var launcher = Path.of(System.getProperty("unionpulse.home"), "unionpulse");
    var expected = new TreeSet<String>();
    var line = Pattern.compile("^  ([a-z-]+)(?: [a-z]+)? +\\S.*");
    String usage = Files.readString(launcher).split("(?m)^.*<<'TEXT'$|^TEXT$", 3)[1];
    for (String text : usage.lines().toList()) {
      var command = line.matcher(text);
      if (command.matches()) {
        expected.add(command.group(1));
      }
    }
    expected.removeAll(NOT_IN_THE_IMAGE);
    expected.add("kafka-access");

    assertThat(expected).contains("streams");
    assertThat(ImageMain.commands()).containsOnlyKeys(expected);
  }
}
