package io.unionpulse.producer;

import io.unionpulse.producer.document.TextEncoding;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an encoding, as Java and IANA write it. */
final class EncodingName implements ITypeConverter<TextEncoding> {

  @Override
  public TextEncoding convert(String value) {
    try {
      return TextEncoding.named(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is no encoding that Java knows: give one such as GB18030, Big5 or UTF-16");
    }
  }
}
