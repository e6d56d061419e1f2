package io.unionpulse.streams.topology;

/** Keys of the store of districts' members: {@code district|reportId}. */
record MemberKey(String district, String reportId) {

  private static final char SEPARATOR = '|';

  static MemberKey parse(String key) {
    int separator = key.indexOf(SEPARATOR);
    return new MemberKey(key.substring(0, separator), key.substring(separator + 1));
  }

  @Override
  public String toString() {
    return district + SEPARATOR + reportId;
  }
}
