package io.unionpulse.bench.producer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reports one by one over one connection. */
final class SinglePosts implements Pace.Operation {

  private final KeepAlive connection;
  private final String token;

  SinglePosts(int port, String token) throws IOException {
    this.connection = new KeepAlive(port);
    this.token = token;
  }

  /** The request of one report. */
  static byte[] request(int number, String token) {
    byte[] body = BenchReports.json(number).getBytes(StandardCharsets.UTF_8);
    return KeepAlive.request("application/json", token, body);
  }

  @Override
  public void run(int number) throws IOException {
    connection.post(request(number, token));
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
