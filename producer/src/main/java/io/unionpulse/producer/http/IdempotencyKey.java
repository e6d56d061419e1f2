package io.unionpulse.producer.http;

import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What makes a retry the same as the first try, without remembering anything: the key is a UUID of
 * version 7 (RFC 9562), which holds the time in milliseconds at which it was made. Reports without
 * a revision of their own take that time as theirs, on whichever server and after whatever restart.
 */
final class IdempotencyKey {

  static final String HEADER = "Idempotency-Key";

  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
  private static final Pattern VERSION_7 =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");
  private static final int MILLIS_SHIFT = 16;
  private static final int SHOWN_CHARS = 40;

  private IdempotencyKey() {}

  /**
   * The time that the reports of a request are of.
   *
   * @param key value of the header; null without one, for now
   * @throws ProblemException if the key is no UUID of version 7, or of the future
   */
  static Instant time(String key, Clock clock) {
    Instant now = clock.instant();
    if (key == null) {
      return now;
    }
    if (!VERSION_7.matcher(key).matches()) {
      throw invalid(key, "a UUID of version 7");
    }
    Instant made =
        Instant.ofEpochMilli(UUID.fromString(key).getMostSignificantBits() >>> MILLIS_SHIFT);
    if (made.isAfter(now.plus(CLOCK_SKEW))) {
      throw invalid(key, "a UUID of version 7 of the past, not of " + made);
    }
    return made;
  }

  private static ProblemException invalid(String key, String expected) {
    String found = key.length() > SHOWN_CHARS ? key.substring(0, SHOWN_CHARS) + "…" : key;
    return new ProblemException(
        ProblemType.BAD_REQUEST,
        HEADER + " must be " + expected + ", not " + found,
        HEADER,
        found,
        expected);
  }
}
