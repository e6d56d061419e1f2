package io.unionpulse.producer.publish;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Source;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DecodeFailure;
import io.unionpulse.schemas.Topics;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Reports to the bytes of {@code union.reports}. Encoding stands before the transaction, so that a
 * registry that is away never holds one open. Confluent's serializer is asked once, for the
 * schema's id; after that the same bytes are written without its look-ups. For several threads.
 */
final class ReportEncoder implements AutoCloseable {

  private static final int HEADER_BYTES = 5; // a zero and the schema's id
  private static final DatumWriter<ActivityReport> WRITER =
      new SpecificDatumWriter<>(ActivityReport.getClassSchema());
  private static final ThreadLocal<AvroBytes> BYTES = ThreadLocal.withInitial(AvroBytes::new);

  private final PublishSettings settings;
  private final Serializer<ActivityReport> serializer;
  private volatile byte[] header;

  ReportEncoder(PublishSettings settings) {
    this(
        settings,
        ContractSerdes.of(settings.schemaRegistryUrl(), settings.clients().registry())
            .serializer(Topics.REPORTS));
  }

  /** Over a serializer that is there. */
  ReportEncoder(PublishSettings settings, Serializer<ActivityReport> serializer) {
    this.settings = settings;
    this.serializer = serializer;
  }

  /** Asks the registry for the schema; after that, encoding needs it no more. */
  void check() throws Unavailable {
    serialize(
        ActivityReport.newBuilder()
            .setReportId("")
            .setRevision(0)
            .setSource(Source.newBuilder().setSystem("").setDocument("").build())
            .setIngestedAt(Instant.EPOCH)
            .build());
  }

  /**
   * The value of a record.
   *
   * @throws CommandException if the registry does not hold the schema, or refuses
   */
  byte[] encode(ActivityReport report) throws Unavailable {
    if (header == null) {
      byte[] value = serialize(report);
      header = Arrays.copyOf(value, HEADER_BYTES);
      return value;
    }
    AvroBytes bytes = BYTES.get().start(header);
    try {
      WRITER.write(report, bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be written", e);
    }
    return bytes.toByteArray();
  }

  private byte[] serialize(ActivityReport report) throws Unavailable {
    try {
      return serializer.serialize(Topics.REPORTS.name(), report);
    } catch (InvalidConfigurationException e) {
      throw refused(e);
    } catch (KafkaException e) {
      throw failed(e);
    }
  }

  private Unavailable failed(KafkaException e) {
    return switch (DecodeFailure.of(e)) {
      case REGISTRY_UNAVAILABLE -> new Unavailable(e);
      case UNKNOWN_SCHEMA ->
          throw new CommandException(
              "the schema of topic "
                  + Topics.REPORTS.name()
                  + " is not in "
                  + settings.registry()
                  + ": run ./unionpulse setup first",
              e);
      case UNDECODABLE -> throw refused(e);
    };
  }

  private CommandException refused(KafkaException e) {
    return new CommandException(
        settings.registry() + " refuses: " + new Unavailable(e).reason(), e);
  }

  @Override
  public void close() {
    serializer.close();
  }
}
