package io.unionpulse.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command was called with options or variables that cannot be. */
final class WrongUse extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  WrongUse(CommandLine command, List<String> problems) {
    super(command, String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, one line each; one at least. */
  List<String> problems() {
    return problems;
  }
}
