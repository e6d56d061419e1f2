package io.unionpulse.producer.table;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.type.TypeEvidence;
import io.unionpulse.extraction.type.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists the values of one activity, each with its evidence or the reason why there is none. */
final class Explainer {

  private static final String DECLARED = "declared by the publisher";
  private static final int MOST_TYPE_WORDS = 3;
  private static final int SUBTITLE_COLUMNS = 24;
  private static final int YEAR = "2023-".length();

  private final Declared declared;
  private final Activity activity;
  private final Function<Activity, List<TypeEvidence>> typeEvidence;
  private final List<Explained> values = new ArrayList<>();

  /** Of {@code activity}; {@code report} may be null, then nothing is said to be declared. */
  Explainer(
      ActivityReport report,
      Activity activity,
      Function<Activity, List<TypeEvidence>> typeEvidence) {
    this.declared = report == null ? null : report.getDeclared();
    this.activity = activity;
    this.typeEvidence = typeEvidence;
  }

  List<Explained> values() {
    type();
    places();
    activity
        .getOrganizers()
        .forEach(
            it ->
                add(
                    "organizer",
                    it.getName() + " (" + it.getLevel() + ")",
                    it.getEvidence(),
                    "in a subtitle"));
    numbers();
    dates();
    names("reporters", activity.getReporters());
    names("correspondents", activity.getCorrespondents());
    names("photographers", activity.getPhotographers());
    return List.copyOf(values);
  }

  private void type() {
    String type = activity.getType().toString();
    if (declared != null && declared.getType() != null) {
      values.add(Explained.because("type", type, DECLARED));
    } else {
      typeWords(type);
    }
    activity
        .getAlsoTypes()
        .forEach(
            it -> values.add(Explained.because("alsoType", it.toString(), "by further words")));
  }

  private void typeWords(String type) {
    List<TypeEvidence> words = typeEvidence.apply(activity);
    if (words.isEmpty()) {
      values.add(Explained.because("type", type, "no word tells a subject"));
    }
    String shown = type;
    for (TypeEvidence word : words.subList(0, Math.min(words.size(), MOST_TYPE_WORDS))) {
      if (word.zone() == Zone.SUBTITLE) {
        String line = activity.getSubtitles().get(word.line());
        values.add(
            Explained.because(
                "type",
                shown,
                "subtitle: " + Context.of(line, word.start(), word.end(), SUBTITLE_COLUMNS)));
      } else {
        values.add(Explained.read("type", shown, evidence(word)));
      }
      shown = "";
    }
  }

  private static Evidence evidence(TypeEvidence word) {
    return new Evidence(
        word.zone() == Zone.TITLE ? EvidenceField.title : EvidenceField.body,
        word.start(),
        word.end(),
        word.text());
  }

  private void places() {
    values.add(
        Explained.because(
            "scope",
            activity.getScope().toString(),
            activity.getOrganizers().isEmpty() ? "" : "the tier of the first organizer"));
    activity
        .getDistricts()
        .forEach(
            it ->
                add(
                    "district",
                    it.getCode() + " " + it.getName() + " (" + it.getBasis() + ")",
                    it.getEvidence(),
                    DECLARED));
    if (activity.getDistricts().isEmpty()) {
      values.add(
          Explained.because(
              "countedDistrict", activity.getCountedDistrict(), "no district is named"));
    }
    if (!activity.getMentionedDistricts().isEmpty()) {
      values.add(
          Explained.because(
              "mentioned",
              String.join(", ", activity.getMentionedDistricts()),
              "only visited, listed or attending"));
    }
  }

  private void numbers() {
    var headcount = activity.getHeadcount();
    if (headcount != null) {
      String value = number(headcount.getValue(), headcount.getMin(), headcount.getMax());
      add("headcount", with(value, headcount.getUnit()), headcount.getEvidence(), DECLARED);
    }
    activity
        .getFigures()
        .forEach(
            it -> {
              String value = with(number(it.getValue(), it.getMin(), it.getMax()), it.getUnit());
              add("figure", value + " (" + it.getRole() + ")", it.getEvidence(), "");
            });
    activity
        .getAmounts()
        .forEach(it -> add("amount", it.getCny().toPlainString() + " CNY", it.getEvidence(), ""));
  }

  private void dates() {
    var period = activity.getPeriod();
    if (period != null) {
      String days = days(period.getStart(), period.getEnd());
      String basis = period.getYearBasis() == null ? "" : " (" + period.getYearBasis() + ")";
      add("period", days.isEmpty() ? "unknown" : days + basis, period.getEvidence(), "");
    }
    boolean complete =
        period != null && period.getStart() != null && !period.getStart().startsWith("--");
    if (activity.getOccurredOn() == null) {
      values.add(Explained.because("occurredOn", "unknown", "no full date is printed"));
    } else {
      values.add(
          Explained.because(
              "occurredOn",
              activity.getOccurredOn().toString(),
              complete ? "the first day of the period" : "from publishedOn"));
    }
  }

  /** Of the last day only what differs: 2023-04-17 to 04-21. */
  private static String days(String start, String end) {
    if (start == null || end == null || start.equals(end)) {
      return start == null ? "" : start;
    }
    boolean sameYear = start.regionMatches(0, end, 0, YEAR) && end.length() > YEAR;
    return start + " to " + (sameYear ? end.substring(YEAR) : end);
  }

  private void names(String field, List<String> names) {
    if (!names.isEmpty()) {
      values.add(Explained.because(field, String.join("、", names), "from the byline and credits"));
    }
  }

  private void add(String field, String value, Evidence evidence, String otherwise) {
    values.add(
        evidence == null
            ? Explained.because(field, value, otherwise)
            : Explained.read(field, value, evidence));
  }

  private static String number(Long value, Long min, Long max) {
    if (value != null) {
      return value.toString();
    }
    if (min == null) {
      return max == null ? "unknown" : "at most " + max;
    }
    return max == null ? "at least " + min : min + " to " + max;
  }

  private static String with(String value, String unit) {
    return unit == null ? value : value + " " + unit;
  }
}
