package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Source;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.Delivery.Step;
import io.unionpulse.sink.bulk.BulkAnswer;
import io.unionpulse.sink.bulk.Document;
import io.unionpulse.sink.bulk.ItemOutcome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a real Elasticsearch answers only when ill is scripted here; the rest is in the ITs. */
class DeliveryTest {

  private static final TopicPartition PARTITION = new TopicPartition(Topics.ACTIVITIES.name(), 0);
  private static final ItemOutcome STORED = new ItemOutcome.Stored();
  private static final ItemOutcome BUSY = new ItemOutcome.Deferred("HTTP 429");
  private static final ItemOutcome REFUSED = new ItemOutcome.Rejected("no such field");

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
  private final OffsetTracker offsets = new OffsetTracker();
  private final Outages outages = new Outages();
  private final CompletableFuture<Void> stopping = new CompletableFuture<>();
  private final Deque<CompletableFuture<BulkAnswer>> answers = new ArrayDeque<>();
  private final List<List<String>> requests = new ArrayList<>();
  private final Deque<Optional<String>> letterAnswers = new ArrayDeque<>();
  private final List<Rejection> letters = new ArrayList<>();
  private Delivery delivery;

  @BeforeEach
  void setUp() throws IOException, RestClientException {
    ContractSetup.registerSchemas(registry, line -> {});
    delivery =
        new Delivery(
            new RecordReader(ContractSerdes.of(registry)),
            this::index,
            this::sendLetter,
            new BatchLimits(4, 1024 * 1024),
            offsets,
            outages,
            new Tally(),
            stopping);
  }

  @Test
  void isDoneWithARecordThatIsStored() {
    consume(good(0), good(1));
    answer(STORED, STORED);

    assertThat(delivery.step()).isEqualTo(Step.MOVED);

    assertThat(delivery.isIdle()).isTrue();
    assertThat(committable()).isEqualTo(2);
    assertThat(requests).containsExactly(List.of("report-0", "report-1"));
  }

  @Test
  void isDoneWithARecordThatANewerOneSuperseded() {
    consume(good(0));
    answer(new ItemOutcome.Superseded());

    delivery.step();

    assertThat(delivery.isIdle()).isTrue();
    assertThat(letters).isEmpty();
  }

  @Test
  void repeatsOnlyTheItemsThatWereDeferred() {
    consume(good(0), good(1), good(2));
    answer(STORED, BUSY, STORED);
    answer(STORED);

    assertThat(delivery.step()).isEqualTo(Step.STUCK);
    assertThat(committable()).isEqualTo(1);
    assertThat(outages.current()).containsExactly("Elasticsearch: HTTP 429");

    assertThat(delivery.step()).isEqualTo(Step.MOVED);
    assertThat(requests).last().isEqualTo(List.of("report-1"));
    assertThat(committable()).isEqualTo(3);
    assertThat(outages.current()).isEmpty();
  }

  @Test
  void repeatsTheWholeRequestWhileNobodyAnswers() {
    consume(good(0), good(1));
    for (int i = 0; i < 20; i++) {
      answer(new BulkAnswer.Unavailable("connection refused"));
      assertThat(delivery.step()).isEqualTo(Step.STUCK);
    }
    answer(STORED, STORED);

    assertThat(offsets.committable()).isEmpty();
    assertThat(delivery.step()).isEqualTo(Step.MOVED);

    assertThat(requests).hasSize(21).containsOnly(List.of("report-0", "report-1"));
    assertThat(committable()).isEqualTo(2);
  }

  @Test
  void sendsARefusedDocumentToTheDeadLettersAndGoesOn() {
    consume(good(0), good(1));
    answer(REFUSED, STORED);

    delivery.step();

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

    assertThat(delivery.step()).isEqualTo(Step.STUCK);
    assertThat(offsets.committable()).isEmpty();
    assertThat(outages.current()).containsExactly("the dead-letter topic: no broker");

    assertThat(delivery.step()).isEqualTo(Step.MOVED);
    assertThat(committable()).isEqualTo(1);
    assertThat(requests).hasSize(1);
  }

  @Test
  void tellsBadRecordsApartByTheirReason() {
    byte[] unknownSchema = {0, 0, 0, 0x7f, 0, 1, 2, 3};
    consume(
        Consumed.activity(0, 0, "a", "garbage".getBytes(StandardCharsets.UTF_8)),
        Consumed.activity(0, 1, "b", unknownSchema),
        new ConsumerRecord<>(Topics.ACTIVITIES.name(), 0, 2, null, value(2)),
        Consumed.activity(0, 3, "k".repeat(Document.MAX_ID_BYTES + 1), value(3)));

    delivery.step();

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

    delivery.step();

    assertThat(letters)
        .extracting(rejection -> rejection.letter().getReason())
        .containsExactly("UNDECODABLE");
  }

  @Test
  void passesOverTombstones() {
    consume(Consumed.activity(0, 0, "a", null), good(1));
    answer(STORED);

    delivery.step();

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

    drain();

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

    drain();

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

    delivery.step();

    assertThat(requests).containsExactly(List.of("same", "same"));
    assertThat(letters).hasSize(1);
  }

  @Test
  void forgetsWhatBelongsToSomebodyElse() {
    consume(good(0), good(1));
    answer(new BulkAnswer.Unavailable("connection refused"));
    delivery.step();

    delivery.drop(List.of(PARTITION));

    assertThat(delivery.isIdle()).isTrue();
    assertThat(offsets.committable()).isEmpty();
  }

  @Test
  void leavesARequestWithoutAnAnswerWhenTheSinkStops() {
    consume(good(0));
    answers.add(new CompletableFuture<>());
    stopping.complete(null);

    assertThat(delivery.step()).isEqualTo(Step.STUCK);

    assertThat(offsets.committable()).isEmpty();
  }

  private void drain() {
    while (!delivery.isIdle()) {
      assertThat(delivery.step()).isEqualTo(Step.MOVED);
    }
    assertThat(answers).isEmpty();
  }

  private CompletableFuture<BulkAnswer> index(List<Document> documents) {
    requests.add(documents.stream().map(Document::id).toList());
    return answers.remove();
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
