package io.unionpulse.deadletters;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Reads and writes moments, in the contract's time zone. */
final class Moments {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

  private Moments() {}

  /**
   * Reads a day ({@code 2026-11-21}: its beginning), a moment ({@code 2026-11-21T10:00:00+08:00})
   * or a time ago ({@code 90m}, {@code 24h}, {@code 7d}).
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  static Instant parse(String text, Instant now) {
    try {
      if (text.matches("[0-9]{1,9}[smhd]")) {
        return now.minus(ago(text));
      }
      return text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(ZONE).toInstant();
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no time: write 2026-11-21, 2026-11-21T10:00:00+08:00, or 24h for a day ago",
          e);
    }
  }

  private static Duration ago(String text) {
    long number = Long.parseLong(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case 's' -> Duration.ofSeconds(number);
      case 'm' -> Duration.ofMinutes(number);
      case 'h' -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  /** Date and time to the second. */
  static String toSeconds(Instant moment) {
    return SECONDS.format(moment);
  }
}
