package io.unionpulse.producer;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/**
 * The process's standard input as a channel, so that an interrupt ends a read that waits for a
 * terminal or a pipe. Hides that a file's channel could be positioned, which a pipe's cannot.
 */
final class InterruptibleStdin implements ReadableByteChannel {

  private final FileChannel channel = new FileInputStream(FileDescriptor.in).getChannel();

  @Override
  public int read(ByteBuffer target) throws IOException {
    return channel.read(target);
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
