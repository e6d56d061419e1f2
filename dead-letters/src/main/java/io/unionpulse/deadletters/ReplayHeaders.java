package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.RecordHeader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of a replayed record: its own, and behind them which letter, when and by whom. */
final class ReplayHeaders {

  /** The letter: topic-partition-offset. */
  static final String LETTER = "unionpulse-replay-letter";

  /** When it was replayed, ISO 8601. */
  static final String AT = "unionpulse-replay-at";

  /** Who replayed it. */
  static final String BY = "unionpulse-replay-by";

  private ReplayHeaders() {}

  static Headers of(Letter letter, Instant at, String by) {
    DeadLetter content = letter.content();
    var headers = new RecordHeaders();
    for (RecordHeader header : content.getHeaders()) {
      headers.add(
          header.getKey(), header.getValue() == null ? null : ForeignBytes.copy(header.getValue()));
    }
    headers.add(LETTER, bytes(letter.position().toString()));
    headers.add(AT, bytes(at.toString()));
    headers.add(BY, bytes(by));
    return headers;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
