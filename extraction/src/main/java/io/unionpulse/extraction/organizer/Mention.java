package io.unionpulse.extraction.organizer;

import io.unionpulse.avro.EvidenceField;

/**
 * The name of a body in a text.
 *
 * @param place which text it stands in
 * @param start offset of its first character
 * @param end offset behind its last
 * @param kind what its last word says it is
 * @param use what the words behind it make of it
 * @param name the name as printed
 */
record Mention(Place place, int start, int end, Word kind, Use use, String name) {

  private static final String REGIONS = "区县市旗州省";

  /** The text that a name stands in. */
  enum Place {
    TITLE,
    SUBTITLE,
    BODY;

    EvidenceField field() {
      return this == BODY ? EvidenceField.body : EvidenceField.title;
    }
  }

  /** What the words behind a name make of it. */
  enum Use {
    /** Nothing: it is the body itself. */
    BODY,
    /** It belongs to something else: 总工会书法培训班. */
    MODIFIER,
    /** An officer or the staff of the body: 总工会主席. */
    PEOPLE,
    /** Travellers of the body: 总工会代表团. */
    GUEST
  }

  /** Whether it is a county, a city or a province itself, which acts through its organs. */
  boolean isRegion() {
    return kind == Word.AREA && REGIONS.indexOf(name.charAt(name.length() - 1)) >= 0 && !isZone();
  }

  /** All the unions of a city or county rather than their federation: 常州市工会. */
  boolean isUnionsOfPlace() {
    int before = name.length() - "工会".length() - 1;
    return kind == Word.UNION
        && before > 0
        && name.endsWith("工会")
        && REGIONS.indexOf(name.charAt(before)) >= 0;
  }

  private boolean isZone() {
    return name.length() > 3
        && (name.endsWith("地区")
            || name.endsWith("社区")
            || name.endsWith("园区")
            || name.endsWith("商圈")
            || name.endsWith("开发区"));
  }

  /** Whether it may host: the body itself, or a union with words behind that no rule knows. */
  boolean isHost() {
    return isBody() || (use == Use.MODIFIER && kind == Word.UNION);
  }

  boolean isBody() {
    return use == Use.BODY;
  }
}
