package io.unionpulse.bench.streams;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Basis;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.District;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Headcount;
import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.OrganizerLevel;
import io.unionpulse.avro.Period;
import io.unionpulse.avro.Scope;
import io.unionpulse.avro.YearBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Facts as if they had been read before: as many and of such kinds as extraction finds, but taken
 * from what the report declares and from where {@link BenchReports} writes it.
 */
final class ReadyFacts {

  private static final String UNION = "总工会";
  private static final char MONTH = '月';
  private static final char DAY = '日';

  private ReadyFacts() {}

  /** The facts of a report of {@link BenchReports}. */
  static Activity read(ActivityReport report, Instant extractedAt) {
    Declared declared = report.getDeclared();
    String code = declared.getDistrictCode();
    String title = report.getTitle();
    String district = title.substring(0, title.indexOf(UNION));
    String union = district + UNION;
    Long people = declared.getHeadcount();
    Activity activity = new Activity();
    activity.setReportId(report.getReportId());
    activity.setRevision(report.getRevision());
    activity.setSource(report.getSource());
    activity.setPublishedOn(report.getPublishedOn());
    activity.setTitle(title);
    activity.setSubtitles(List.of());
    activity.setBody(report.getBody());
    activity.setReporters(List.of("林晓"));
    activity.setCorrespondents(List.of());
    activity.setPhotographers(List.of());
    activity.setType(declared.getType() == null ? ActivityType.OTHER : declared.getType());
    activity.setAlsoTypes(List.of());
    activity.setScope(Scope.DISTRICT);
    activity.setCountedDistrict(code);
    activity.setDistricts(
        List.of(new District(code, district, Basis.NAMED, evidence(title, district))));
    activity.setMentionedDistricts(List.of());
    activity.setOrganizers(
        List.of(new Organizer(union, OrganizerLevel.DISTRICT, evidence(title, union))));
    activity.setHeadcount(
        people == null ? null : new Headcount(people, people, people, null, "名", null));
    activity.setFigures(List.of());
    activity.setAmounts(List.of());
    Evidence printed = dayPrinted(report.getBody());
    LocalDate day = day(printed, report.getPublishedOn());
    activity.setPeriod(new Period(day.toString(), day.toString(), YearBasis.PUBLICATION, printed));
    activity.setOccurredOn(day);
    activity.setExtractor("bench");
    activity.setExtractedAt(extractedAt);
    return activity;
  }

  /** The first day that the body tells, without its year. */
  private static Evidence dayPrinted(String body) {
    int month = body.indexOf(MONTH);
    int start = month;
    while (start > 0 && Character.isDigit(body.charAt(start - 1))) {
      start--;
    }
    int end = body.indexOf(DAY, month) + 1;
    return new Evidence(EvidenceField.body, start, end, body.substring(start, end));
  }

  /** The last such day up to the publication. */
  private static LocalDate day(Evidence printed, LocalDate publishedOn) {
    String text = printed.getText();
    int month = text.indexOf(MONTH);
    var day =
        MonthDay.of(
            Integer.parseInt(text.substring(0, month)),
            Integer.parseInt(text.substring(month + 1, text.length() - 1)));
    LocalDate thisYear = day.atYear(publishedOn.getYear());
    return thisYear.isAfter(publishedOn) ? day.atYear(publishedOn.getYear() - 1) : thisYear;
  }

  private static Evidence evidence(String title, String text) {
    int start = title.indexOf(text);
    return new Evidence(EvidenceField.title, start, start + text.length(), text);
  }
}
