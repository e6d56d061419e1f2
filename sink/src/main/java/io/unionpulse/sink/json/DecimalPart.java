package io.unionpulse.sink.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimals, as plain numbers without idle zeros. */
final class DecimalPart implements JsonPart {

  /** Far more than a decimal of the contract has; larger ones take quadratic time to print. */
  private static final int MAX_BYTES = 64;

  private final int scale;

  DecimalPart(int scale) {
    this.scale = scale;
  }

  @Override
  public void write(AvroBytes in, JsonBuffer out) {
    int length = in.readLength();
    if (length == 0) {
      throw new MalformedAvroException();
    }
    if (length > MAX_BYTES) {
      throw new JsonTooLargeException();
    }
    var unscaled = new BigInteger(in.array(), in.position(), length);
    in.skip(length);
    out.appendAscii(new BigDecimal(unscaled, scale).stripTrailingZeros().toPlainString());
  }
}
