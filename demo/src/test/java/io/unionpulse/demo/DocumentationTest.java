package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.bench.BenchMain;
import io.unionpulse.dashboard.DashboardMain;
import io.unionpulse.deadletters.DeadLettersMain;
import io.unionpulse.local.UnionPulseHome;
import io.unionpulse.producer.ProducerMain;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.streams.StreamsMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is documented is so. */
class DocumentationTest {

  private static final Path HOME = UnionPulseHome.find();
  private static final Set<String> OF_EVERY_COMMAND = Set.of("--debug", "--help", "--version");
  private static final Pattern OPTION_ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+)`");

  @Test
  void operationsListsExactlyTheOptionsOfEachCommand() throws IOException {
    String text = Files.readString(HOME.resolve("docs/operations.md"));
    Map<String, Set<String>> documented = new TreeMap<>();
    for (String section : text.split("\n### ", -1)) {
      var options = OPTION_ROW.matcher(section.split("\n## ", 2)[0]);
      Set<String> names = options.results().map(row -> row.group(1)).collect(Collectors.toSet());
      if (!names.isEmpty()) {
        documented.put(section.lines().findFirst().orElseThrow(), new TreeSet<>(names));
      }
    }

    assertThat(documented).isEqualTo(optionsOfCommands());
  }

  private static Map<String, Set<String>> optionsOfCommands() {
    Map<String, Set<String>> options = new TreeMap<>();
    options.put("bench", options(new CommandLine(new BenchMain())));
    options.put("demo", options(new CommandLine(new DemoMain())));
    options.put("dashboard", options(new CommandLine(new DashboardMain())));
    var streams = new CommandLine(new StreamsMain());
    options.put("streams", options(streams));
    streams.getSubcommands().forEach((name, c) -> options.put("streams " + name, options(c)));
    new CommandLine(new DeadLettersMain())
        .getSubcommands()
        .forEach((name, c) -> options.put("dead-letters " + name, options(c)));
    for (Object main : List.of(new ProducerMain(), new SinkMain())) {
      new CommandLine(main)
          .getSubcommands()
          .forEach((name, command) -> options.put(name, options(command)));
    }
    return options;
  }

  private static Set<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(option -> option.longestName())
        .filter(name -> !OF_EVERY_COMMAND.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theReadmeShowsTheTableThatTheDemoPrints(String readme) throws IOException {
    String table = Files.readString(HOME.resolve("demo/src/test/resources/seeds-table.txt"));

    assertThat(Files.readString(HOME.resolve(readme))).contains("```\n" + table + "```");
  }

  @Test
  void theContractListsEveryReasonOfDeadLetters() throws IOException {
    String contract = Files.readString(HOME.resolve("docs/contract.md"));

    assertThat(Arrays.asList(DeadLetterReason.values()))
        .allSatisfy(reason -> assertThat(contract).contains("| `" + reason + "` |"));
  }

  @Test
  void theLauncherKnowsEveryCommand() throws IOException {
    String launcher = Files.readString(HOME.resolve("unionpulse"));

    assertThat(optionsOfCommands().keySet())
        .allSatisfy(command -> assertThat(launcher).containsPattern("(?m)^  " + command + " +"));
  }
}
