package io.unionpulse.bench.sink;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Basis;
import io.unionpulse.avro.District;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Headcount;
import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.OrganizerLevel;
import io.unionpulse.avro.Scope;
import io.unionpulse.avro.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Activities of about 1.2 KB of JSON each; the same for the same numbers. */
public final class BenchDocuments {

  private static final List<String> DISTRICTS =
      List.of("东城区", "西城区", "朝阳区", "海淀区", "丰台区", "石景山区", "通州区", "怀柔区", "密云区");
  private static final List<String> PHRASES =
      List.of(
          "举办职工技能大赛",
          "开展送清凉活动",
          "组织劳模宣讲",
          "走访慰问困难职工",
          "举办法律知识讲座",
          "召开工会代表大会",
          "来自各街道的职工参加了活动",
          "参赛选手经过初赛和复赛的激烈角逐",
          "进一步提升了职工的安全意识",
          "为职工送上节日的问候",
          "区总工会主席出席活动并讲话",
          "现场还设置了咨询台和展板");
  private static final List<ActivityType> TYPES = List.of(ActivityType.values());
  private static final int FIRST_CODE = 110_101;
  private static final int BODY_PHRASES = 11;
  private static final int DAYS = 700;
  private static final int MOST_PEOPLE = 2_000;

  private BenchDocuments() {}

  /** The document of this number. */
  public static Activity document(String id, int number, long version) {
    var random = new Random(number);
    int place = random.nextInt(DISTRICTS.size());
    String district = DISTRICTS.get(place);
    String title = district + "总工会" + phrase(random);
    long people = 10L + random.nextInt(MOST_PEOPLE);
    var body = new StringBuilder("本报讯 近日，" + title + "，" + people + "余名职工参加。");
    for (int i = 0; i < BODY_PHRASES; i++) {
      body.append(phrase(random)).append(random.nextInt(100)).append(i % 3 == 2 ? "。" : "，");
    }
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(DAYS));
    String districtCode = Integer.toString(FIRST_CODE + place);
    return Activity.newBuilder()
        .setReportId(id)
        .setVersion(version)
        .setRevision(1)
        .setSource(new Source("newspaper", day + ".txt", 1 + number % 40, null))
        .setPublishedOn(day)
        .setTitle(title)
        .setBody(body.toString())
        .setReporters(List.of("林晓"))
        .setType(TYPES.get(random.nextInt(TYPES.size())))
        .setScope(Scope.DISTRICT)
        .setCountedDistrict(districtCode)
        .setDistricts(
            List.of(new District(districtCode, district, Basis.NAMED, evidence(0, district))))
        .setOrganizers(List.of(new Organizer(district + "总工会", OrganizerLevel.DISTRICT, null)))
        .setHeadcount(new Headcount(people, people, null, "余", "名", evidence(20, people + "余名")))
        .setOccurredOn(day)
        .setExtractor("bench")
        .setExtractedAt(Instant.ofEpochMilli(1_730_000_000_000L + number))
        .build();
  }

  private static String phrase(Random random) {
    return PHRASES.get(random.nextInt(PHRASES.size()));
  }

  private static Evidence evidence(int start, String text) {
    return new Evidence(EvidenceField.body, start, start + text.length(), text);
  }
}
