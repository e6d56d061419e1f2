package io.unionpulse.streams;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A seeded flow of reports: new ones, corrections that move a report to another district, day or
 * type, retractions, late lower revisions and repeats. Their texts are of random characters, so
 * that no two reports tell of the same activity; what counts is declared.
 */
final class GeneratedReports {

  private static final String CHARACTERS =
      "山水云雨风雪花草树木石泉溪竹松柏梅兰菊荷柳桃杏梨鸟鱼虫马牛羊鹿虎狼熊猫兔鹤鹰燕鹅鸭" + "琴棋书画笔墨纸砚诗词歌赋茶酒盐糖米面油布丝绸针线衣帽鞋袜伞灯烛炉锅碗盆桌椅床柜门窗";
  private static final List<String> DISTRICTS =
      List.of("110101", "110102", "110105", "110106", "110108", "110112", "110116", "BDA");
  private static final List<ActivityType> TYPES = List.of(ActivityType.values());
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 9, 20);
  private static final int DAYS = 30;

  private final Random random;
  private final int ids;
  private final Map<String, Map<Long, ActivityReport>> published = new HashMap<>();
  private final Map<String, ActivityReport> newest = new HashMap<>();

  /**
   * A flow.
   *
   * @param ids how many reports there may be
   */
  GeneratedReports(long seed, int ids) {
    this.random = new Random(seed);
    this.ids = ids;
  }

  /** The next records of the flow. */
  List<ActivityReport> next(int records) {
    List<ActivityReport> next = new ArrayList<>(records);
    for (int i = 0; i < records; i++) {
      String id = "report-" + random.nextInt(ids);
      long revision = random.nextInt(40);
      ActivityReport report =
          published
              .computeIfAbsent(id, key -> new HashMap<>())
              .computeIfAbsent(revision, number -> report(id, number));
      newest.merge(id, report, GeneratedReports::higher);
      next.add(report);
    }
    return next;
  }

  private static ActivityReport higher(ActivityReport one, ActivityReport other) {
    return one.getRevision() >= other.getRevision() ? one : other;
  }

  private ActivityReport report(String id, long revision) {
    return ActivityReport.newBuilder()
        .setReportId(id)
        .setRevision(revision)
        .setStatus(random.nextInt(10) == 0 ? ReportStatus.RETRACTED : ReportStatus.PUBLISHED)
        .setSource(new Source("portal", "items", null, null))
        .setPublishedOn(random.nextInt(20) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(DAYS)))
        .setTitle(text(12))
        .setBody(text(80))
        .setDeclared(
            new Declared(
                DISTRICTS.get(random.nextInt(DISTRICTS.size())),
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextInt(3) == 0 ? null : (long) random.nextInt(500)))
        .setIngestedAt(Instant.EPOCH)
        .build();
  }

  private String text(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  /** The newest revision of each report that was published so far. */
  Collection<ActivityReport> newest() {
    return newest.values();
  }
}
