package io.unionpulse.sink;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.unionpulse.elasticsearch.ElasticsearchServer;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.pipeline.LetterCopy;
import io.unionpulse.sink.pipeline.StateIndex;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in Elasticsearch how the sink is, every few seconds, and brings the dead letters there.
 * What fails is tried again later and stands in nobody's way.
 */
final class Teller implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
  private static final Duration EVERY = Duration.ofSeconds(3);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final SinkSettings settings;
  private final LetterCopy letters;
  private final StateIndex states;
  private final SinkMetrics metrics;
  private final Outages outages;
  private final CompletableFuture<Void> stopping;
  private long next = System.nanoTime();

  Teller(
      SinkSettings settings,
      Consumer<byte[], byte[]> consumer,
      ContractSerdes serdes,
      ElasticsearchServer elasticsearch,
      SinkMetrics metrics,
      Outages outages,
      CompletableFuture<Void> stopping) {
    this.settings = settings;
    this.letters =
        new LetterCopy(
            consumer,
            serdes.deserializer(settings.generation().deadLetters()),
            elasticsearch.blockingClient());
    this.states = new StateIndex(new JsonApi(elasticsearch.rest()));
    this.metrics = metrics;
    this.outages = outages;
    this.stopping = stopping;
    consumer.subscribe(List.of(settings.generation().deadLetters().name()));
  }

  @Override
  public void run() {
    while (!stopping.isDone()) {
      try {
        tell();
        letters.step(POLL);
      } catch (WakeupException | InterruptException e) {
        return;
      } catch (IOException
          | NotUpYet
          | JsonApi.Refused
          | KafkaException
          | ElasticsearchException e) {
        LOG.debug("told later", e);
        pause();
      }
    }
  }

  private void tell() throws NotUpYet {
    String place = metrics.place();
    if (System.nanoTime() - next >= 0 && !place.isEmpty()) {
      next = System.nanoTime() + EVERY.toNanos();
      states.sink(
          settings.group() + "-" + place, Instant.now(), metrics.behind(), outages.current());
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
