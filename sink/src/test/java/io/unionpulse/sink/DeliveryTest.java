package io.unionpulse.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Source;
import io.unionpulse.cli.Backoff;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.bulk.BulkAnswer;
import io.unionpulse.sink.bulk.BulkBody;
import io.unionpulse.sink.bulk.BulkRequest;
import io.unionpulse.sink.bulk.ItemOutcome;
import io.unionpulse.sink.read.RecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a real Elasticsearch answers only when ill is scripted here; the rest is in the ITs. */
class DeliveryTest {

  private static final TopicPartition PARTITION = new TopicPartition(Topics.ACTIVITIES.name(), 0);
  private static final Duration LINGER = Duration.ofMillis(100);
  private static final int ANSWERS_AT_ONCE = 8;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ItemOutcome STORED = new ItemOutcome.Stored();
  private static final ItemOutcome BUSY = new ItemOutcome.Deferred("HTTP 429");
  private static final ItemOutcome REFUSED = new ItemOutcome.Rejected("no such field");

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
  private final OffsetTracker offsets = new OffsetTracker();
  private final Outages outages = new Outages();
  private final Deque<CompletableFuture<BulkAnswer>> answers = new ArrayDeque<>();
  private final List<List<String>> requests = new ArrayList<>();
  private final Deque<Optional<String>> letterAnswers = new ArrayDeque<>();
  private final List<Rejection> letters = new ArrayList<>();
  private final List<Long> versions = new ArrayList<>();
  private Delivery delivery;
  private long now;

  @BeforeEach
  void setUp() throws IOException, RestClientException {
    ContractSetup.registerSchemas(registry, line -> {});
    delivery =
        new Delivery(
            new RecordReader(ContractSerdes.of(registry), Generation.FIRST),
            this::index,
            this::sendLetter,
            new DeliveryLimits(4, 1024 * 1024, LINGER, 1),
            offsets,
            outages,
            new Tally(new SimpleMeterRegistry()),
            () -> new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10), new Random(1)),
            () -> now);
  }

  @Test
  void isDoneWithARecordThatIsStored() {
    consume(good(0), good(1));
    answer(STORED, STORED);

    turn();

    assertThat(delivery.isIdle()).isTrue();
    assertThat(committable()).isEqualTo(2);
    assertThat(requests).containsExactly(List.of("report-0", "report-1"));
  }

  @Test
  void waitsForCompanyUntilTheRequestIsFullOrTheLingerIsOver() {
    consume(good(0));
    delivery.advance();
    assertThat(requests).isEmpty();
    assertThat(delivery.untilDue()).isEqualTo(LINGER);

    now += LINGER.toNanos() / 2;
    consume(good(1));
    assertThat(delivery.untilDue()).isEqualTo(LINGER.dividedBy(2));

    consume(good(2), good(3));
    answer(STORED, STORED, STORED, STORED);
    delivery.advance();
    assertThat(requests).hasSize(1);
  }

  @Test
  void isDoneWithARecordThatANewerOneSuperseded() {
    consume(good(0));
    answer(new ItemOutcome.Superseded());

    turn();

    assertThat(delivery.isIdle()).isTrue();
    assertThat(letters).isEmpty();
  }

  @Test
  void repeatsOnlyTheItemsThatWereDeferred() {
    consume(good(0), good(1), good(2));
    answer(STORED, BUSY, STORED);

    turn();
    assertThat(committable()).isEqualTo(1);
    assertThat(outages.current()).containsExactly("Elasticsearch: HTTP 429");

    answer(STORED);
    turn();
    assertThat(requests).last().isEqualTo(List.of("report-1"));
    assertThat(committable()).isEqualTo(3);
    assertThat(outages.current()).isEmpty();
  }

  @Test
  void sendsDeferredItemsBeforeLaterVersions() {
    consume(Consumed.activity(0, 0, "same", value(1)), good(1));
    answer(BUSY, STORED);
    turn();

    consume(Consumed.activity(0, 2, "same", value(2)));
    answer(STORED);
    answer(STORED);
    turn();

    assertThat(requests)
        .containsExactly(List.of("same", "report-1"), List.of("same"), List.of("same"));
    assertThat(versions).containsExactly(1L, 1L, 1L, 2L);
    assertThat(committable()).isEqualTo(3);
  }

  @Test
  void sendsNothingThatRests() {
    consume(good(0));
    answer(new BulkAnswer.Unavailable("connection refused"));
    turn();

    delivery.advance();

    assertThat(requests).hasSize(1);
    assertThat(delivery.untilDue()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void repeatsTheWholeRequestWhileNobodyAnswers() {
    consume(good(0), good(1));
    for (int i = 0; i < 20; i++) {
      answer(new BulkAnswer.Unavailable("connection refused"));
      turn();
      assertThat(outages.current()).containsExactly("Elasticsearch: connection refused");
    }
    answer(STORED, STORED);

    assertThat(offsets.committable()).isEmpty();
    turn();

    assertThat(requests).hasSize(21).containsOnly(List.of("report-0", "report-1"));
    assertThat(committable()).isEqualTo(2);
  }

  @Test
  void hasNoRoomWhileOneRequestIsUnderWayAndTheNextIsFull() {
    var late = new CompletableFuture<BulkAnswer>();
    answers.add(late);
    consume(good(0), good(1), good(2), good(3), good(4), good(5), good(6), good(7), good(8));
    delivery.advance();
    assertThat(requests).hasSize(1);
    assertThat(delivery.hasRoom()).isFalse();

    late.complete(new BulkAnswer.Answered(List.of(STORED, STORED, STORED, STORED)));
    answer(STORED, STORED, STORED, STORED);
    answer(STORED);
    turn();

    assertThat(delivery.hasRoom()).isTrue();
    assertThat(committable()).isEqualTo(9);
    assertThat(requests).extracting(List::size).containsExactly(4, 4, 1);
  }

  @Test
  void sendsARefusedDocumentToTheDeadLettersAndGoesOn() {
    consume(good(0), good(1));
    answer(REFUSED, STORED);

    turn();

    assertThat(delivery.isIdle()).isTrue();
    assertThat(committable()).isEqualTo(2);
    assertThat(letters).singleElement().satisfies(this::isIndexRejection);
  }

  private void isIndexRejection(Rejection rejection) {
    assertThat(rejection.letter().getStage()).isEqualTo("sink");
    assertThat(rejection.letter().getReason()).isEqualTo("INDEX_REJECTED");
    assertThat(rejection.letter().getMessage()).isEqualTo("no such field");
    assertThat(rejection.letter().getOffset()).isZero();
    assertThat(rejection.letter().getValue().array()).isEqualTo(rejection.source().value());
  }

  @Test
  void isNotDoneWithABadRecordBeforeItsLetterIsSent() {
    consume(good(0));
    answer(REFUSED);
    letterAnswers.add(Optional.of("no broker"));

    turn();
    assertThat(offsets.committable()).isEmpty();
    assertThat(outages.current()).containsExactly("the dead-letter topic: no broker");

    turn();
    assertThat(committable()).isEqualTo(1);
    assertThat(requests).hasSize(1);
    assertThat(outages.current()).isEmpty();
  }

  @Test
  void tellsBadRecordsApartByTheirReason() {
    byte[] unknownSchema = {0, 0, 0, 0x7f, 0, 1, 2, 3};
    consume(
        Consumed.activity(0, 0, "a", "garbage".getBytes(UTF_8)),
        Consumed.activity(0, 1, "b", unknownSchema),
        new ConsumerRecord<>(Topics.ACTIVITIES.name(), 0, 2, null, value(2)),
        Consumed.activity(0, 3, "k".repeat(BulkBody.MAX_ID_BYTES + 1), value(3)));

    turn();

    assertThat(requests).isEmpty();
    assertThat(letters)
        .extracting(rejection -> rejection.letter().getReason())
        .containsExactly("UNDECODABLE", "UNKNOWN_SCHEMA", "UNDECODABLE", "INDEX_REJECTED");
    assertThat(committable()).isEqualTo(4);
  }

  @Test
  void survivesALengthThatClaimsMoreThanThereIs() throws IOException, RestClientException {
    int id = registry.getLatestSchemaMetadata(Topics.ACTIVITIES.subject()).getId();
    ByteBuffer hostile = ByteBuffer.allocate(10).put((byte) 0).putInt(id);
    hostile.put(
        new byte[] {(byte) 0xe0, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f}); // 2 GiB - 16
    consume(Consumed.activity(0, 0, "a", hostile.array()));

    turn();

    assertThat(letters)
        .extracting(rejection -> rejection.letter().getReason())
        .containsExactly("UNDECODABLE");
  }

  @Test
  void passesOverTombstones() {
    consume(Consumed.activity(0, 0, "a", null), good(1));
    answer(STORED);

    turn();

    assertThat(requests).containsExactly(List.of("report-1"));
    assertThat(letters).isEmpty();
    assertThat(committable()).isEqualTo(2);
  }

  @Test
  void findsTheOneDocumentThatARequestIsRefusedFor() {
    consume(good(0), good(1), good(2), good(3));
    answer(new BulkAnswer.Refused("request"));
    answer(STORED, STORED);
    answer(new BulkAnswer.Refused("request"));
    answer(new BulkAnswer.Refused("this one"));
    answer(STORED);

    turn();

    assertThat(requests)
        .containsExactly(
            List.of("report-0", "report-1", "report-2", "report-3"),
            List.of("report-0", "report-1"),
            List.of("report-2", "report-3"),
            List.of("report-2"),
            List.of("report-3"));
    assertThat(letters)
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.source().offset()).isEqualTo(2));
    assertThat(committable()).isEqualTo(4);
  }

  @Test
  void sendsLessAtOnceWhenARequestIsTooLarge() {
    consume(good(0), good(1));
    answer(new BulkAnswer.TooLarge("HTTP 413"));
    answer(new BulkAnswer.TooLarge("HTTP 413"));
    answer(STORED);

    turn();

    assertThat(requests)
        .containsExactly(List.of("report-0", "report-1"), List.of("report-0"), List.of("report-1"));
    assertThat(letters)
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.letter().getReason()).isEqualTo("OVERSIZED"));
  }

  @Test
  void keepsEveryVersionOfAKeyInTheOrderOfTheLog() {
    consume(Consumed.activity(0, 0, "same", value(1)), Consumed.activity(0, 1, "same", value(2)));
    answer(STORED, REFUSED);

    turn();

    assertThat(requests).containsExactly(List.of("same", "same"));
    assertThat(letters).hasSize(1);
  }

  @Test
  void forgetsWhatBelongsToSomebodyElse() {
    consume(good(0), good(1));
    now += LINGER.toNanos();
    answer(STORED, REFUSED);
    delivery.advance();
    consume(good(2), good(3), good(4), good(5), good(6), good(7));

    delivery.drop(List.of(PARTITION));
    answer(STORED, STORED, STORED, STORED);
    turn();

    assertThat(delivery.isIdle()).isTrue();
    assertThat(letters).isEmpty();
    assertThat(offsets.committable()).isEmpty();
  }

  /** Time enough for every linger and backoff, then all that follows without more of it. */
  private void turn() {
    delivery.advance();
    now += Duration.ofMinutes(1).toNanos();
    for (int i = 0; i < ANSWERS_AT_ONCE; i++) {
      delivery.advance();
    }
  }

  private CompletableFuture<BulkAnswer> index(BulkRequest request) {
    String text = new String(request.bytes(), request.from(), request.size(), UTF_8);
    List<String> ids = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("{\"index\"")) {
        ids.add(at(line, "/index/_id"));
        versions.add(Long.valueOf(at(line, "/index/version")));
      }
    }
    assertThat(ids).hasSize(request.documents());
    requests.add(ids);
    return answers.remove();
  }

  private static String at(String json, String pointer) {
    try {
      return JSON.readTree(json).at(pointer).asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private CompletableFuture<Optional<String>> sendLetter(Rejection rejection) {
    Optional<String> answer = letterAnswers.isEmpty() ? Optional.empty() : letterAnswers.remove();
    if (answer.isEmpty()) {
      letters.add(rejection);
    }
    return CompletableFuture.completedFuture(answer);
  }

  private void answer(ItemOutcome... outcomes) {
    answer(new BulkAnswer.Answered(List.of(outcomes)));
  }

  private void answer(BulkAnswer answer) {
    answers.add(CompletableFuture.completedFuture(answer));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private void consume(ConsumerRecord<byte[], byte[]>... records) {
    delivery.add(List.of(records));
  }

  private ConsumerRecord<byte[], byte[]> good(long offset) {
    return Consumed.activity(0, offset, "report-" + offset, value(offset));
  }

  private byte[] value(long version) {
    try (var serializer = ContractSerdes.of(registry).serializer(Topics.ACTIVITIES)) {
      return serializer.serialize(Topics.ACTIVITIES.name(), activity(version));
    }
  }

  private static Activity activity(long version) {
    return Activity.newBuilder()
        .setReportId("r")
        .setVersion(version)
        .setRevision(1)
        .setSource(Source.newBuilder().setSystem("test").setDocument("d").build())
        .setTitle("title")
        .setBody("body")
        .setExtractor("test")
        .setExtractedAt(Instant.EPOCH)
        .build();
  }

  private long committable() {
    return offsets.committable().getOrDefault(PARTITION, new OffsetAndMetadata(0)).offset();
  }
}
