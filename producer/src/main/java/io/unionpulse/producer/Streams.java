package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.producer.document.Input;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;

/**
 * The streams that a command reads and writes.
 *
 * @param in opens the standard input
 * @param out takes the results, in UTF-8 whatever the locale
 * @param err takes messages, one line each
 */
record Streams(Input.Opener in, OutputStream out, PrintStream err) {

  /** The process's own streams. An interrupt ends a read of this standard input. */
  @SuppressWarnings("resource") // They belong to the process.
  static Streams ofProcess() {
    return new Streams(
        () -> Channels.newInputStream(new InterruptibleStdin()),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
  }
}
