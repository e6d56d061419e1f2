package io.unionpulse.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wire format, with Confluent's serializers over Confluent's registry in memory. */
class ContractSerdesTest {

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
  private final ContractSerdes serdes = ContractSerdes.of(registry);

  @BeforeEach
  void registerTheContract() throws Exception {
    ContractSetup.registerSchemas(registry, line -> {});
  }

  private static ActivityReport report() {
    return ActivityReport.newBuilder()
        .setReportId("r-1")
        .setRevision(1)
        .setStatus(ReportStatus.PUBLISHED)
        .setSource(new Source("newspaper", "000.txt", 1, null))
        .setTitle("标题")
        .setBody("正文")
        .setIngestedAt(Instant.ofEpochMilli(1_700_000_000_000L))
        .build();
  }

  @Test
  void aReportComesBackAsItWas() {
    byte[] bytes = serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report());

    assertThat(serdes.deserializer(Topics.REPORTS).deserialize(Topics.REPORTS.name(), bytes))
        .isEqualTo(report());
  }

  @Test
  void bytesBearTheRegisteredSchemasId() throws Exception {
    byte[] bytes = serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report());

    int id =
        registry.getId(Topics.REPORTS.subject(), new AvroSchema(PortableSchema.of(Topics.REPORTS)));
    assertThat(bytes[0]).isZero();
    assertThat(ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt()).isEqualTo(id);
  }

  @Test
  void theRegisteredSchemaIsFreeOfJava() {
    assertThat(PortableSchema.of(Topics.REPORTS).toString()).doesNotContain("avro.java.string");
  }

  @Test
  void writersNeverRegister() {
    var empty = ContractSerdes.of(new MockSchemaRegistryClient());

    Throwable failure =
        catchThrowable(
            () -> empty.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report()));

    assertThat(failure).isNotNull();
    assertThat(DecodeFailure.of(failure)).isEqualTo(DecodeFailure.UNKNOWN_SCHEMA);
  }

  @Test
  void garbageIsUndecodable() {
    assertThat(failureOf(new byte[] {1, 2, 3, 4, 5, 6})).isEqualTo(DecodeFailure.UNDECODABLE);
  }

  @Test
  void aCutValueIsUndecodable() {
    byte[] bytes = serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report());

    assertThat(failureOf(java.util.Arrays.copyOf(bytes, bytes.length - 9)))
        .isEqualTo(DecodeFailure.UNDECODABLE);
  }

  @Test
  void aValueTornAnywhereIsUndecodable() {
    byte[] bytes = serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report());

    for (int length = 1; length < bytes.length; length++) {
      assertThat(failureOf(java.util.Arrays.copyOf(bytes, length)))
          .as("%d bytes", length)
          .isEqualTo(DecodeFailure.UNDECODABLE);
    }
  }

  @Test
  void aNumberThatIsNoneIsTheRecordsFaultAndNotTheRegistrys() {
    byte[] bytes = serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report());
    java.util.Arrays.fill(bytes, 5, bytes.length, (byte) 0xFF);

    assertThat(failureOf(bytes)).isEqualTo(DecodeFailure.UNDECODABLE);
  }

  @Test
  void anUnknownSchemaIdIsToldApart() {
    byte[] bytes = ByteBuffer.allocate(8).put((byte) 0).putInt(4711).put(new byte[3]).array();

    assertThat(failureOf(bytes)).isEqualTo(DecodeFailure.UNKNOWN_SCHEMA);
  }

  private DecodeFailure failureOf(byte[] bytes) {
    Throwable failure =
        catchThrowable(
            () -> serdes.deserializer(Topics.REPORTS).deserialize(Topics.REPORTS.name(), bytes));
    assertThat(failure).isInstanceOf(SerializationException.class);
    return DecodeFailure.of(failure);
  }
}
