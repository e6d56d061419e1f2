package io.unionpulse.cli;

import java.util.List;

/** Settings that cannot be; the message names each wrong one and what it must be. */
public final class WrongSettings extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  WrongSettings(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line each. */
  List<String> problems() {
    return problems;
  }
}
