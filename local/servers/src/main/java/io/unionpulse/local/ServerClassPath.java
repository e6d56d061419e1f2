package io.unionpulse.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the build left the servers. */
final class ServerClassPath {

  private final Path home;

  ServerClassPath(Path home) {
    this.home = home;
  }

  /** The class path that a server module wrote, with the module's own classes first. */
  List<Path> of(String server, String module) {
    Path target = target(module);
    try {
      List<Path> classPath = new ArrayList<>(List.of(target.resolve("classes")));
      String jars = Files.readString(target.resolve("class-path.txt")).strip();
      Arrays.stream(jars.split(File.pathSeparator, -1)).map(Path::of).forEach(classPath::add);
      if (!classPath.stream().allMatch(Files::exists)) {
        throw notBuilt(server);
      }
      return List.copyOf(classPath);
    } catch (IOException e) {
      throw notBuilt(server);
    }
  }

  /** The registry's jar, which names its libraries itself. */
  Path registryJar() {
    try (Stream<Path> files = Files.list(target("registry-server").resolve("apicurio"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-runner.jar"))
          .findFirst()
          .orElseThrow(() -> notBuilt("The registry"));
    } catch (IOException e) {
      throw notBuilt("The registry");
    }
  }

  private Path target(String module) {
    return home.resolve("local").resolve(module).resolve("target");
  }

  private LocalServerException notBuilt(String server) {
    return new LocalServerException(
        "%s is not built: run 'mvn package -DskipTests' in %s first.".formatted(server, home));
  }
}
