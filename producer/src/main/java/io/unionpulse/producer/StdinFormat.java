package io.unionpulse.producer;

import io.unionpulse.producer.document.Input;
import java.util.Locale;

/** What the standard input can be said to hold. */
enum StdinFormat {
  AUTO(Input.Kind.UNKNOWN),
  PAGE(Input.Kind.PAGE),
  NDJSON(Input.Kind.REPORT_LINES),
  JSON(Input.Kind.REPORT_JSON),
  CSV(Input.Kind.REPORT_TABLE);

  private final Input.Kind kind;

  StdinFormat(Input.Kind kind) {
    this.kind = kind;
  }

  Input.Kind kind() {
    return kind;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
