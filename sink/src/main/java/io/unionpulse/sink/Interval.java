package io.unionpulse.sink;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time between runs on the command line, such as {@code 15m}: 1 second to 366 days. */
final class Interval implements ITypeConverter<Duration> {

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6})([smhd])");
  private static final Duration LONGEST = Duration.ofDays(366);

  @Override
  public Duration convert(String value) {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      throw wrong();
    }
    long number = Long.parseLong(form.group(1));
    Duration interval =
        switch (form.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        };
    if (interval.compareTo(LONGEST) > 0) {
      throw wrong();
    }
    return interval;
  }

  private static TypeConversionException wrong() {
    return new TypeConversionException("give a time as 30s, 15m, 6h or 1d, 366d at most");
  }
}
