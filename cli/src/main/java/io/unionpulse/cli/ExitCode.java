package io.unionpulse.cli;

/** Exit codes of every command. */
public final class ExitCode {

  /** The command did what it was asked. */
  public static final int GOOD = 0;

  /** The command could not do it, or not all of it. */
  public static final int FAILED = 1;

  /** The command was called in a wrong way. */
  public static final int WRONG_USE = 2;

  private ExitCode() {}
}
