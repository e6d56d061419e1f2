package io.unionpulse.producer.publish;

import org.apache.kafka.clients.producer.Producer;

/** Told of the clients of Kafka that publish, to measure them. For several threads. */
public interface ClientMeters {

  /** Measures nothing. */
  ClientMeters NONE =
      new ClientMeters() {
        @Override
        public void opened(Producer<?, ?> producer) {}

        @Override
        public void closing(Producer<?, ?> producer) {}
      };

  /** A client is there. */
  void opened(Producer<?, ?> producer);

  /** The client is about to be closed. */
  void closing(Producer<?, ?> producer);
}
