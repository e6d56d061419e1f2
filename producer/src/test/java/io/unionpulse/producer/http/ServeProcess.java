package io.unionpulse.producer.http;

import static org.awaitility.Awaitility.await;

import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.JvmCommand;
import io.unionpulse.producer.ProducerMain;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code unionpulse serve} as a process of its own. */
final class ServeProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);

  private final ChildJvm process;
  private final int port;

  private ServeProcess(ChildJvm process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it on a free port. */
  static ServeProcess start(Broker broker, Path log, String... options) throws IOException {
    int port = freePort();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "serve",
                "--bootstrap-servers",
                broker.kafka().address(),
                "--schema-registry-url",
                broker.registry().address(),
                "--tokens",
                broker.tokens().toString(),
                "--http-port",
                Integer.toString(port)));
    arguments.addAll(List.of(options));
    var process =
        ChildJvm.start(
            JvmCommand.ofThisClassPath(ProducerMain.class.getName(), log)
                .withJvmOptions("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .withArguments(arguments));
    return new ServeProcess(process, port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  ChildJvm process() {
    return process;
  }

  /** Returns once it can store reports. */
  ServeProcess awaitReady() {
    var client = Client.of(port, null);
    await()
        .atMost(START)
        .ignoreExceptions()
        .until(() -> client.get("/health/ready").status() == 200);
    return this;
  }

  @Override
  public void close() {
    process.close();
  }
}
