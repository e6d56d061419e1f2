package io.unionpulse.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong with settings, so that all of it is said at once. Each problem is one line
 * that begins with the option's name and says what was found and what is expected.
 */
public final class Requirements {

  private final List<String> problems = new ArrayList<>();

  /**
   * Requires something of an option.
   *
   * @param option its name, as {@code --http-port}
   * @param found its value
   * @param expected what to give instead
   */
  public Requirements require(boolean holds, String option, Object found, String expected) {
    if (!holds) {
      problems.add("%s is '%s': give %s".formatted(option, withoutUser(found), expected));
    }
    return this;
  }

  /** Requires a number from {@code least} to {@code most}. */
  public Requirements within(String option, long found, long least, long most) {
    return require(
        found >= least && found <= most, option, found, "%d to %d".formatted(least, most));
  }

  /** Takes over what a check says, which throws an exception that is for the user. */
  public Requirements also(Runnable check) {
    try {
      check.run();
    } catch (WrongSettings e) {
      problems.addAll(e.problems());
    } catch (IllegalArgumentException | CommandException e) {
      problems.add(e.getMessage());
    }
    return this;
  }

  /**
   * Goes on if nothing is wrong.
   *
   * @throws WrongSettings with all that is
   */
  public void orThrow() {
    if (!problems.isEmpty()) {
      throw new WrongSettings(problems);
    }
  }

  List<String> problems() {
    return problems;
  }

  /** The value as it may be shown: an address without user and password. */
  static String withoutUser(Object value) {
    return String.valueOf(value).replaceAll("//[^/@,\\s]*@", "//***@");
  }
}
