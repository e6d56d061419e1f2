package io.unionpulse.producer.publish;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a named ingestion has come. Kafka keeps it: each transaction commits its reports and the
 * checkpoint behind them together, as an offset of a consumer group that nobody consumes with.
 *
 * @param inputs how many inputs are done
 * @param digest of these inputs, to tell whether the next run has the same
 * @param reports how many reports of the input behind them are published
 */
public record Checkpoint(int inputs, String digest, long reports) {

  private static final Pattern TEXT = Pattern.compile("v1 ([0-9]{1,9}) ([0-9a-f]*) ([0-9]{1,18})");

  /** Nothing is done. */
  public static final Checkpoint START = new Checkpoint(0, "", 0);

  String text() {
    return "v1 " + inputs + " " + digest + " " + reports;
  }

  /** What {@link #text()} says; empty for all else. */
  static Optional<Checkpoint> of(String text) {
    var parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Checkpoint(
                Integer.parseInt(parts.group(1)), parts.group(2), Long.parseLong(parts.group(3))))
        : Optional.empty();
  }
}
