package io.unionpulse.producer.document;

/** Why an input, or a part of it, was rejected. */
public enum Reason {
  /** The path does not exist, or is no path at all. */
  NOT_FOUND("not found"),
  /** The file or folder cannot be read. */
  UNREADABLE("unreadable"),
  /** The file's type is not one that can be read. */
  UNSUPPORTED_TYPE("unsupported type"),
  /** There is no text. */
  EMPTY("empty"),
  /** The file is not text. */
  BINARY("binary"),
  /** The text is not in the encoding that it should be in. */
  WRONG_ENCODING("wrong encoding"),
  /** The file or line is larger than its limit. */
  TOO_LARGE("too large"),
  /** The page holds no article. */
  NO_ARTICLE("no article"),
  /** The line or file is not a JSON object. */
  NOT_JSON("not JSON"),
  /** The table is not CSV, or has no header. */
  NOT_CSV("not CSV"),
  /** The report has a field that the contract does not know. */
  UNKNOWN_FIELD("unknown field"),
  /** A field of the report has a value that it cannot have. */
  INVALID_FIELD("invalid field"),
  /** The report has neither title nor body. */
  NO_TEXT("no text"),
  /** A field of the report is longer than its limit. */
  OVER_LIMIT("over limit"),
  /** The report is, or would become, another publisher's. */
  FOREIGN("another publisher's"),
  /** Another file of the same name has an article of the same title. */
  SAME_REPORT("same report");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  /** The reason in a summary, for people to read. */
  public String label() {
    return label;
  }
}
