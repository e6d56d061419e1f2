package io.unionpulse.producer;

import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.ReadSettings;
import io.unionpulse.producer.publish.PublishSettings;
import java.time.Clock;

/**
 * What an ingestion needs to know.
 *
 * @param read how files are read
 * @param publish where the reports go
 * @param standardInput opens the standard input, which the path {@code -} names
 * @param clock gives the time of ingestion
 * @param ingestion name under which an interrupted run can be resumed; empty for none
 */
public record IngestSettings(
    ReadSettings read,
    PublishSettings publish,
    Input.Opener standardInput,
    Clock clock,
    String ingestion) {

  /** Standard reading of files and of {@link System#in}, to these servers. */
  public static IngestSettings of(String bootstrapServers, String schemaRegistryUrl) {
    return new IngestSettings(
        ReadSettings.standard(),
        new PublishSettings(bootstrapServers, schemaRegistryUrl),
        () -> System.in,
        Clock.systemUTC(),
        "");
  }
}
