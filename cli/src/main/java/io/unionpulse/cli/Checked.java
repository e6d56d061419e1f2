package io.unionpulse.cli;

/**
 * A command, or a group of its options, that checks their values beyond their types. It is asked
 * before the command runs, so that everything that is wrong is said at once.
 */
@FunctionalInterface
public interface Checked {

  /**
   * Tells what is wrong. A value that could not be converted is as if it were not given; what is
   * said of its option is passed over.
   */
  void check(Requirements requirements);
}
