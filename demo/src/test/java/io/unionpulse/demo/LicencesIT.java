package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.local.UnionPulseHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the runnable modules bring along, by their bills of materials, and under which licences. */
class LicencesIT {

  private static final Path HOME = UnionPulseHome.find();
  private static final String OURS = "io.unionpulse";

  /** Of several licences of a library the receiver may choose one. */
  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "GPL-2.0-with-classpath-exception",
          "GNU General Public License, version 2 with the GNU Classpath Exception",
          "GNU General Public License (GPL), version 2, with the Classpath exception",
          "Go License", // the text of BSD-3-Clause
          "MIT",
          "MIT-0",
          "Public Domain");

  @Test
  void everyRunnableModuleHasABillOfMaterials() throws IOException {
    for (Path libraries : found("target/lib")) {
      assertThat(libraries.resolveSibling("sbom.json")).exists();
    }
  }

  @Test
  void everyLibraryIsUnderALicenceThatIsAllowed() throws IOException {
    libraries()
        .forEach(
            (library, licences) -> assertThat(licences).as(library).containsAnyElementsOf(ALLOWED));
  }

  @Test
  void theListOfLibrariesIsCommitted() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Libraries that the runnable modules bring along, and their licences.");
    lines.add("Made from the bills of materials (MODULE/target/sbom.json) and compared by a test.");
    lines.add("");
    libraries().forEach((name, licences) -> lines.add(name + "  " + String.join(" or ", licences)));
    Path made = Files.write(HOME.resolve("demo/target/THIRD-PARTY.txt"), lines);

    assertThat(HOME.resolve("THIRD-PARTY.txt"))
        .as("if the libraries changed on purpose, copy demo/target/THIRD-PARTY.txt there")
        .hasSameTextualContentAs(made);
  }

  /** Licences by {@code group:name:version}. */
  private static Map<String, Set<String>> libraries() throws IOException {
    Map<String, Set<String>> libraries = new TreeMap<>();
    for (Path bill : found("target/sbom.json")) {
      for (JsonNode component : new ObjectMapper().readTree(bill.toFile()).path("components")) {
        String group = component.path("group").asText();
        if (!group.equals(OURS)) {
          libraries.put(
              "%s:%s:%s"
                  .formatted(
                      group, component.path("name").asText(), component.path("version").asText()),
              licences(component));
        }
      }
    }
    assertThat(libraries).isNotEmpty();
    return libraries;
  }

  private static Set<String> licences(JsonNode component) {
    // Its pom says "The BSD License" and leads to the text of three clauses.
    if (component.path("group").asText().equals("org.jline")) {
      return Set.of("BSD-3-Clause");
    }
    Set<String> licences = new TreeSet<>();
    for (JsonNode entry : component.path("licenses")) {
      JsonNode licence = entry.path("license");
      licences.add(
          licence.has("id")
              ? licence.path("id").asText()
              : licence.has("name")
                  ? licence.path("name").asText()
                  : entry.path("expression").asText());
    }
    return licences;
  }

  /** Of every module, this file. */
  private static List<Path> found(String file) throws IOException {
    try (Stream<Path> modules = Files.walk(HOME, 2)) {
      return modules.map(module -> module.resolve(file)).filter(Files::exists).sorted().toList();
    }
  }
}
