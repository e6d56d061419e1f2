package io.unionpulse.producer.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes that no HTTP client would, and reads how they are answered. */
final class RawConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final String LENGTH = "content-length:";

  private final int port;
  private Socket socket;
  private InputStream in;

  RawConnection(int port) {
    this.port = port;
  }

  /** The status of the answer; 0 if the connection was closed without one. */
  int send(byte[] request) throws IOException {
    if (socket == null) {
      socket = new Socket("localhost", port);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
    }
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // The server has answered before the end: that is read below.
    }
    int status = status();
    if (status == 0) {
      close();
    }
    return status;
  }

  private int status() throws IOException {
    try {
      String first = line();
      if (first.isEmpty()) {
        return 0;
      }
      int length = 0;
      boolean last = false;
      for (String header = line(); !header.isEmpty(); header = line()) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith(LENGTH)) {
          length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
        }
        last |= lower.equals("connection: close");
      }
      in.readNBytes(length);
      if (last) {
        close();
      }
      return Integer.parseInt(first.split(" ", -1)[1]);
    } catch (java.net.SocketException e) {
      return 0;
    }
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.write(c);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
