package io.unionpulse.producer;

import java.io.IOException;
import java.util.Locale;

/** Tells a reader that went away from an output that fails. */
final class BrokenPipe {

  private BrokenPipe() {}

  /** Whether {@code e} says that nobody reads any more; the platform gives only its text. */
  static boolean is(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }
}
