package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.RecordHeader;
import io.unionpulse.cli.Printable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One letter, for people to read. */
final class LetterPage {

  private static final int SHORT_BYTES = 4_096;
  private static final int SHORT_TEXT = 20_000;

  private final Letter letter;
  private final Optional<byte[]> decoded;
  private final boolean full;

  /**
   * The page of a letter.
   *
   * @param decoded the value as JSON, if it could be read
   * @param full whether to show all of a long value
   */
  LetterPage(Letter letter, Optional<byte[]> decoded, boolean full) {
    this.letter = letter;
    this.decoded = decoded;
    this.full = full;
  }

  List<String> lines() {
    DeadLetter content = letter.content();
    List<String> lines = new ArrayList<>();
    lines.add(field("letter", letter.position().toString()));
    lines.add(field("failed at", Moments.toSeconds(content.getFailedAt())));
    lines.add(field("stage", content.getStage()));
    lines.add(field("reason", content.getReason()));
    lines.add(field("message", content.getMessage()));
    lines.add(field("replayed", letter.replayed() ? "yes" : "no"));
    lines.add(field("record", letter.source()));
    lines.add(field("timestamp", Moments.toSeconds(content.getTimestamp())));
    lines.add(field("key", ForeignBytes.text(content.getKey())));
    for (RecordHeader header : content.getHeaders()) {
      lines.add(field("header", header.getKey() + " = " + ForeignBytes.text(header.getValue())));
    }
    ByteBuffer value = content.getValue();
    lines.add(field("value", value == null ? "none" : value.remaining() + " bytes" + form(value)));
    if (value != null) {
      shown(value).lines().map(Printable::of).forEach(lines::add);
    }
    return lines;
  }

  private String form(ByteBuffer value) {
    if (decoded.isPresent()) {
      return ", as JSON:";
    }
    return ForeignBytes.utf8(value).isPresent() ? ", as text:" : ", in hexadecimal:";
  }

  private String shown(ByteBuffer value) {
    Optional<String> text = decoded.map(Json::pretty).or(() -> ForeignBytes.utf8(value));
    return text.map(this::cut)
        .orElseGet(() -> ForeignBytes.dump(value, full ? Integer.MAX_VALUE : SHORT_BYTES));
  }

  private String cut(String text) {
    return full || text.length() <= SHORT_TEXT
        ? text
        : text.substring(0, SHORT_TEXT)
            + "\n… and "
            + (text.length() - SHORT_TEXT)
            + " characters more (--full shows all)";
  }

  private static String field(String name, String value) {
    return "%-10s %s".formatted(name, Printable.of(value));
  }
}
