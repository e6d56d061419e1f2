package io.unionpulse.bench.streams;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A flow of reports, the same for the same numbers: of a hundred, 85 are new, 8 are reprints of an
 * earlier one, 5 correct one, 1 takes one back, 1 is delivered again. Bodies have some 300
 * characters.
 */
final class BenchReports {

  private static final int REPRINTS_UP_TO = 8;
  private static final int CORRECTIONS_UP_TO = 13;
  private static final int RETRACTIONS_UP_TO = 14;
  private static final int REPEATS_UP_TO = 15;
  private static final int BACK = 5_000;
  private static final int A_DAY = 1_500;
  private static final int CLAUSES = 16;
  private static final int CUT_CLAUSES = 3;
  private static final int MOST_PEOPLE = 900;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  private static final List<ActivityType> TYPES = List.of(ActivityType.values());
  private static final List<Division> DISTRICTS = Gazetteer.standard().countiesOf("110000");

  private final ClauseBook clauses;

  BenchReports(ClauseBook clauses) {
    this.clauses = clauses;
  }

  /** The report of this number. */
  ActivityReport report(int number) {
    int kind = kind(number);
    int before = number;
    if (kind < REPEATS_UP_TO && number > 0) {
      before = number - 1 - new Random(~number).nextInt(Math.min(BACK, number));
      while (before > 0 && kind(before) < REPEATS_UP_TO) {
        before--;
      }
    }
    ActivityReport original = original(before);
    if (kind < REPRINTS_UP_TO) {
      return reprint(original, number);
    } else if (kind < CORRECTIONS_UP_TO) {
      Declared declared = original.getDeclared();
      declared.setHeadcount(declared.getHeadcount() + 1);
      original.setRevision(number);
    } else if (kind < RETRACTIONS_UP_TO) {
      original.setStatus(ReportStatus.RETRACTED);
      original.setRevision(number);
    }
    return original;
  }

  private static int kind(int number) {
    return new Random(number * 31L).nextInt(100);
  }

  private ActivityReport original(int number) {
    var random = new Random(number);
    Division district = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
    long people = 10L + random.nextInt(MOST_PEOPLE);
    LocalDate day = FIRST_DAY.plusDays(number / A_DAY);
    var title = new StringBuilder(district.name()).append("总工会");
    clauses.append(title, random);
    var body =
        new StringBuilder("本报讯（记者 林晓）")
            .append(day.getMonthValue())
            .append("月")
            .append(day.getDayOfMonth())
            .append("日，")
            .append(title)
            .append("，")
            .append(people)
            .append("名职工参加");
    for (int i = 0; i < CLAUSES; i++) {
      body.append(i % 4 == 0 ? "。" : "，");
      clauses.append(body, random);
    }
    return ActivityReport.newBuilder()
        .setReportId("r-" + Long.toHexString(number * 0x9E3779B97F4A7C15L))
        .setRevision(0)
        .setStatus(ReportStatus.PUBLISHED)
        .setSource(new Source("newspaper", day + ".txt", 1 + number % 40, null))
        .setPublishedOn(day)
        .setTitle(title.toString())
        .setBody(body.append("。").toString())
        .setDeclared(new Declared(district.code(), TYPES.get(random.nextInt(TYPES.size())), people))
        .setIngestedAt(Instant.ofEpochMilli(1_730_000_000_000L + number))
        .build();
  }

  /** Another publisher's: a dateline and an id of its own, the end cut off. */
  private static ActivityReport reprint(ActivityReport original, int number) {
    String body = original.getBody();
    int end = body.length();
    for (int i = 0; i < CUT_CLAUSES; i++) {
      end = body.lastIndexOf('，', end - 1);
    }
    original.setReportId("p-" + number);
    original.setSource(new Source("portal", "items", number, null));
    original.setPublishedOn(original.getPublishedOn().plusDays(1));
    original.setBody(body.substring(body.indexOf('）') + 1, end) + "。（来源：劳动午报）");
    return original;
  }
}
