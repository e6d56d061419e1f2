package io.unionpulse.bench;

import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code bench}. */
@Command(
    name = "unionpulse bench",
    description = {
      "Measures a part of UnionPulse on this machine. Progress goes to stderr; the last line of"
          + " stdout is one JSON object with the figures.",
      "Ratios compare speeds of the same run and so hold on other machines, too. Leave the machine"
          + " alone meanwhile."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse bench extraction --quick",
      "  ./unionpulse bench extraction | tail -n 1 | jq .ratios",
      "  ./unionpulse bench chaos --minutes 10 --seed 7"
    })
public final class BenchMain implements Callable<Integer> {

  private static final String BENCHMARKS = "benchmarks";

  /** Options that not every benchmark has. */
  private static final List<String> OF_SOME = List.of("--documents", "--minutes", "--seed");

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Parameters(paramLabel = "NAME", description = "The benchmark, one of those below.")
  private String name;

  @Option(names = "--quick", description = "Rougher figures in a minute or two.")
  private boolean quick;

  @Option(
      names = "--documents",
      paramLabel = "COUNT",
      description = "Documents in the index of dashboard (default: its usual number).")
  private Integer documents;

  @Option(
      names = "--minutes",
      paramLabel = "COUNT",
      description = "How long chaos goes on (default: 5; 1 with --quick).")
  private Integer minutes;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "The same seed gives chaos the same faults in the same order (default: 1).")
  private Long seed;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Commands.run(command(), args));
  }

  /** The command, its help with the benchmarks there are. */
  static CommandSpec command() {
    CommandSpec command = CommandSpec.forAnnotatedObject(new BenchMain());
    UsageMessageSpec usage = command.usageMessage();
    var sections = new ArrayList<>(usage.sectionKeys());
    sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING), BENCHMARKS);
    usage.sectionKeys(sections);
    usage.sectionMap().put(BENCHMARKS, BenchMain::list);
    return command;
  }

  private static String list(Help help) {
    Map<String, String> benchmarks = new LinkedHashMap<>();
    Benchmarks.ALL.forEach(each -> benchmarks.put("  " + each.name(), each.description()));
    return help.createTextTable(benchmarks).toString();
  }

  @Override
  public Integer call() throws InterruptedException {
    NamedBenchmark benchmark = Benchmarks.named(name);
    refuseOptionsOfOthers(benchmark);
    BenchmarkResult result = benchmark.run(options());
    spec.commandLine().getOut().println(result.toJson(name));
    return result.good() ? ExitCode.GOOD : ExitCode.FAILED;
  }

  private void refuseOptionsOfOthers(NamedBenchmark benchmark) {
    for (String option : OF_SOME) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)
          && !benchmark.ownOptions().contains(option)) {
        throw new ParameterException(
            spec.commandLine(),
            "bench %s has no %s; it is for %s".formatted(name, option, Benchmarks.having(option)));
      }
    }
  }

  private BenchmarkOptions options() {
    return new BenchmarkOptions(
        quick,
        atLeastOne("--documents", documents),
        atLeastOne("--minutes", minutes),
        seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
  }

  private OptionalInt atLeastOne(String option, Integer count) {
    if (count == null) {
      return OptionalInt.empty();
    }
    if (count < 1) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '" + option + "': 1 or more");
    }
    return OptionalInt.of(count);
  }
}
