package io.unionpulse.cli;

/** A command cannot go on. The message is one line that says what is wrong and what to do. */
public final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public CommandException(String message) {
    super(message);
  }

  /** With a message for the user and the cause for {@code --debug}. */
  public CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
