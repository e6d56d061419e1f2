package io.unionpulse.extraction.headcount;

import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Figure;
import io.unionpulse.avro.Headcount;
import java.util.List;

/**
 * The people and bodies that a report counts.
 *
 * @param read the headcount in its text; null if it gives none
 * @param others every other number, in printed order, the title's first
 */
public record People(Headcount read, List<Figure> others) {

  public People {
    others = List.copyOf(others);
  }

  /**
   * The headcount: what the publisher declares, which has no evidence in the text and needs none,
   * else what its text says; null if neither does.
   */
  public Headcount headcount(Declared declared) {
    Long value = declared == null ? null : declared.getHeadcount();
    return value == null ? read : new Headcount(value, value, value, null, null, null);
  }
}
