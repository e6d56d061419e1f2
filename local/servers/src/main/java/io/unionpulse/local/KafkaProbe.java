package io.unionpulse.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker for the brokers of its cluster, in Kafka's own protocol (Metadata, version 1, see
 * kafka.apache.org/protocol), so that this module needs no Kafka client. A broker that is not yet
 * open for work answers with none.
 */
final class KafkaProbe {

  private static final int LIMIT_MILLIS = 5_000;
  private static final short METADATA = 3;
  private static final short VERSION = 1;
  private static final short NO_CLIENT_ID = -1;

  private KafkaProbe() {}

  /** How many brokers are open for work, according to the broker on this port. */
  static int brokers(int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
      socket.setSoTimeout(LIMIT_MILLIS);
      DataOutputStream request = new DataOutputStream(socket.getOutputStream());
      int noTopics = 0;
      int correlation = 1;
      request.writeInt(Short.BYTES + Short.BYTES + Integer.BYTES + Short.BYTES + Integer.BYTES);
      request.writeShort(METADATA);
      request.writeShort(VERSION);
      request.writeInt(correlation);
      request.writeShort(NO_CLIENT_ID);
      request.writeInt(noTopics);
      request.flush();
      DataInputStream answer = new DataInputStream(socket.getInputStream());
      answer.readInt();
      answer.readInt();
      return answer.readInt();
    }
  }
}
