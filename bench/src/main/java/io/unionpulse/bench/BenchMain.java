package io.unionpulse.bench;

import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
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
      "  ./unionpulse bench extraction | tail -n 1 | jq .ratios"
    })
public final class BenchMain implements Callable<Integer> {

  private static final String BENCHMARKS = "benchmarks";

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Parameters(paramLabel = "NAME", description = "The benchmark, one of those below.")
  private String name;

  @Option(names = "--quick", description = "Rougher figures in less than a minute.")
  private boolean quick;

  @Option(
      names = "--documents",
      paramLabel = "COUNT",
      description = "Documents in the index of dashboard (default: its usual number).")
  private Integer documents;

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
    BenchmarkResult result = Benchmarks.named(name).run(quick, count());
    spec.commandLine().getOut().println(result.toJson(name));
    return ExitCode.GOOD;
  }

  private OptionalInt count() {
    if (documents == null) {
      return OptionalInt.empty();
    }
    if (documents < 1) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--documents': 1 or more");
    }
    return OptionalInt.of(documents);
  }
}
