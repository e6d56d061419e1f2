package io.unionpulse.extraction.text;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All facts of an activity, one a line, without the wording and the place of their evidence. */
final class Facts {

  private Facts() {}

  static List<String> of(Activity activity) {
    var facts = new ArrayList<String>();
    facts.add("type " + activity.getType() + " also " + activity.getAlsoTypes());
    facts.add("scope " + activity.getScope() + " counted in " + activity.getCountedDistrict());
    activity
        .getDistricts()
        .forEach(it -> facts.add("district " + it.getCode() + " " + it.getBasis()));
    facts.add("mentioned " + activity.getMentionedDistricts());
    activity
        .getOrganizers()
        .forEach(it -> facts.add("organizer " + read(it.getName()) + " " + it.getLevel()));
    var headcount = activity.getHeadcount();
    if (headcount != null) {
      facts.add(
          "headcount %s %s..%s %s"
              .formatted(
                  headcount.getValue(),
                  headcount.getMin(),
                  headcount.getMax(),
                  headcount.getQualifier()));
    }
    activity
        .getFigures()
        .forEach(
            it ->
                facts.add(
                    "figure %s %s..%s %s"
                        .formatted(it.getValue(), it.getMin(), it.getMax(), it.getRole())));
    activity.getAmounts().forEach(it -> facts.add("amount " + it.getCny()));
    var period = activity.getPeriod();
    if (period != null) {
      facts.add(
          "period %s..%s %s".formatted(period.getStart(), period.getEnd(), period.getYearBasis()));
    }
    facts.add("occurred " + activity.getOccurredOn());
    facts.add("reporters " + activity.getReporters().stream().map(Facts::read).toList());
    facts.add("correspondents " + activity.getCorrespondents().stream().map(Facts::read).toList());
    facts.add("photographers " + activity.getPhotographers().stream().map(Facts::read).toList());
    facts.add("title " + read(activity.getTitle()));
    facts.add("subtitles " + activity.getSubtitles().stream().map(Facts::read).toList());
    return facts;
  }

  /** Every evidence span of the activity. */
  static List<Evidence> evidence(Activity activity) {
    var all = new ArrayList<Evidence>();
    activity.getDistricts().forEach(it -> all.add(it.getEvidence()));
    activity.getOrganizers().forEach(it -> all.add(it.getEvidence()));
    activity.getFigures().forEach(it -> all.add(it.getEvidence()));
    activity.getAmounts().forEach(it -> all.add(it.getEvidence()));
    if (activity.getHeadcount() != null) {
      all.add(activity.getHeadcount().getEvidence());
    }
    if (activity.getPeriod() != null) {
      all.add(activity.getPeriod().getEvidence());
    }
    all.removeIf(Objects::isNull);
    return all;
  }

  private static String read(String printed) {
    return ReadText.of(printed).text();
  }
}
