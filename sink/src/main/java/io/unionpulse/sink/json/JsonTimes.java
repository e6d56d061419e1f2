package io.unionpulse.sink.json;

import java.time.Instant;
import java.time.LocalDate;

/** Dates and times as ISO 8601, as {@code java.time} prints them, only sooner. */
final class JsonTimes {

  private static final int MILLIS_PER_SECOND = 1_000;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3_600;
  private static final long MILLIS_PER_DAY = 86_400_000L;
  private static final int LAST_PLAIN_YEAR = 9_999;

  private JsonTimes() {}

  static void date(int epochDay, JsonBuffer out) {
    out.append((byte) '"');
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    if (isPlain(date)) {
      day(date, out);
    } else {
      out.appendAscii(date.toString());
    }
    out.append((byte) '"');
  }

  static void instant(long epochMillis, JsonBuffer out) {
    out.append((byte) '"');
    Instant instant = Instant.ofEpochMilli(epochMillis);
    long epochDay = Math.floorDiv(epochMillis, MILLIS_PER_DAY);
    if (Math.abs(epochDay) < Integer.MAX_VALUE && isPlain(LocalDate.ofEpochDay(epochDay))) {
      day(LocalDate.ofEpochDay(epochDay), out);
      time((int) Math.floorMod(epochMillis, MILLIS_PER_DAY), out);
    } else {
      out.appendAscii(instant.toString());
    }
    out.append((byte) '"');
  }

  private static boolean isPlain(LocalDate date) {
    return date.getYear() >= 0 && date.getYear() <= LAST_PLAIN_YEAR;
  }

  private static void day(LocalDate date, JsonBuffer out) {
    out.appendPadded(date.getYear(), 4);
    out.append((byte) '-');
    out.appendPadded(date.getMonthValue(), 2);
    out.append((byte) '-');
    out.appendPadded(date.getDayOfMonth(), 2);
  }

  private static void time(int millisOfDay, JsonBuffer out) {
    int seconds = millisOfDay / MILLIS_PER_SECOND;
    out.append((byte) 'T');
    out.appendPadded(seconds / SECONDS_PER_HOUR, 2);
    out.append((byte) ':');
    out.appendPadded(seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE, 2);
    out.append((byte) ':');
    out.appendPadded(seconds % SECONDS_PER_MINUTE, 2);
    int millis = millisOfDay % MILLIS_PER_SECOND;
    if (millis > 0) {
      out.append((byte) '.');
      out.appendPadded(millis, 3);
    }
    out.append((byte) 'Z');
  }
}
