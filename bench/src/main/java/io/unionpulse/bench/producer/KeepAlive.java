package io.unionpulse.bench.producer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that stays, with as little of a client as can be. */
final class KeepAlive implements AutoCloseable {

  private static final String LENGTH = "content-length:";
  private static final int MOST_TRIES = 300;
  private static final long TRY_AGAIN_MILLIS = 100;

  private final Socket socket;
  private final InputStream in;

  KeepAlive(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Waits until the server at {@code port} answers this request with 202. */
  static void awaitAccepted(int port, byte[] request) throws InterruptedException {
    for (int tries = 0; ; tries++) {
      try (var connection = new KeepAlive(port)) {
        connection.post(request);
        return;
      } catch (IOException e) {
        if (tries == MOST_TRIES) {
          throw new IllegalStateException("the server does not start", e);
        }
        Thread.sleep(TRY_AGAIN_MILLIS);
      }
    }
  }

  /** A request as bytes. */
  static byte[] request(String contentType, String token, byte[] body) {
    var request = new ByteArrayOutputStream();
    request.writeBytes(
        """
        POST /v1/reports HTTP/1.1\r
        Host: localhost\r
        Content-Type: %s\r
        Authorization: Bearer %s\r
        Content-Length: %d\r
        \r
        """
            .formatted(contentType, token, body.length)
            .getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    return request.toByteArray();
  }

  /**
   * Sends a request and reads its answer to the end.
   *
   * @throws IOException if it is not 202
   */
  void post(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    String status = line();
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith(LENGTH)) {
        length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
      }
    }
    byte[] body = in.readNBytes(length);
    if (!status.startsWith("HTTP/1.1 202")) {
      throw new IOException(status + ": " + new String(body, StandardCharsets.UTF_8));
    }
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the server has closed the connection");
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
