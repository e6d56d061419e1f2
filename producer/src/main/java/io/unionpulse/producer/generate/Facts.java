package io.unionpulse.producer.generate;

import io.unionpulse.avro.ActivityType;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an invented activity is, as the counts must have it.
 *
 * @param district code of the district in which it counts: the region's own for what is city-wide
 * @param union who holds it
 * @param type what kind it is
 * @param event how it is called
 * @param day when it is; null if the report does not say
 * @param headcount how many take part; null if the report does not say
 * @param amountCny what is spent, in yuan; zero if the report does not say
 * @param declared whether district, type and headcount are stated beside the text
 * @param story chooses the words around the facts
 */
record Facts(
    String district,
    String union,
    ActivityType type,
    String event,
    LocalDate day,
    Long headcount,
    BigDecimal amountCny,
    boolean declared,
    long story) {

  Facts withHeadcount(long people) {
    return new Facts(district, union, type, event, day, people, amountCny, declared, story);
  }

  Facts withoutDay() {
    return new Facts(district, union, type, event, null, headcount, amountCny, declared, story);
  }
}
