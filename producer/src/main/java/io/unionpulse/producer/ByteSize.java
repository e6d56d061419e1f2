package io.unionpulse.producer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as people write it: {@code 4096}, {@code 64KiB}, {@code 5 MiB}. */
final class ByteSize implements ITypeConverter<Long> {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,12}) ?(KiB|MiB)?");
  private static final long KIBIBYTE = 1024;

  @Override
  public Long convert(String value) {
    Matcher size = SIZE.matcher(value);
    if (!size.matches()) {
      throw new TypeConversionException(
          "'" + value + "' is no size: give bytes, or a number with KiB or MiB");
    }
    long number = Long.parseLong(size.group(1));
    if (size.group(2) == null) {
      return number;
    }
    return size.group(2).equals("KiB") ? number * KIBIBYTE : number * KIBIBYTE * KIBIBYTE;
  }
}
