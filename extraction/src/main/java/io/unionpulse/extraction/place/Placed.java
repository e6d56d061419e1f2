package io.unionpulse.extraction.place;

import io.unionpulse.avro.Basis;
import io.unionpulse.avro.District;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.syntax.Role;

/**
 * A place name that is understood.
 *
 * @param county the county-level division it lies in
 * @param type how it names the division
 * @param role what it does in its sentence
 * @param sentence index of its sentence, from 0
 * @param field where it stands
 * @param start offset of the name in that field
 * @param end offset behind the name and the rest of the body's name
 * @param text the text of that field
 */
record Placed(
    Division county,
    Type type,
    Role role,
    int sentence,
    EvidenceField field,
    int start,
    int end,
    String text) {

  /** How a name tells its division. */
  enum Type {
    NAMED,
    TOWNSHIP,
    /** A house that may organise, a university for instance. */
    HOUSE,
    /** Another place of the district. */
    SITE,
    /** A site that readers know as another name of its district, so that it counts as mentioned. */
    NICKNAME
  }

  boolean isSite() {
    return type != Type.NAMED && type != Type.TOWNSHIP;
  }

  boolean inTitle() {
    return field == EvidenceField.title;
  }

  Basis basis() {
    return switch (type) {
      case NAMED -> Basis.NAMED;
      case TOWNSHIP -> Basis.SUBDISTRICT;
      case HOUSE, SITE, NICKNAME ->
          role == Role.ORGANIZER || role == Role.ACTOR ? Basis.SEAT : Basis.VENUE;
    };
  }

  District district() {
    return new District(
        county.code(),
        county.name(),
        basis(),
        new Evidence(field, start, end, text.substring(start, end)));
  }
}
