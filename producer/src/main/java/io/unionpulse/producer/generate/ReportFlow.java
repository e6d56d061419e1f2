package io.unionpulse.producer.generate;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A flow of reports, the same for the same settings: new activities, reprints, corrections,
 * retractions and repeats of recent ones. Knows at any time what must be counted of all so far.
 */
public final class ReportFlow {

  private static final int RECENT = 4_000;
  private static final int TRIES = 20;
  private static final int RECENT_DAYS = 30; // well within the days that reprints are looked for
  private static final int PORTALS = 5;
  private static final int DAYS_TO_PRINT = 1;
  private static final int DAYS_TO_REPRINT = 2;

  private final FlowSettings settings;
  private final Random random;
  private final Activities activities;
  private final ExpectedCounts expected = new ExpectedCounts();
  private final List<Group> recent = new ArrayList<>();
  private long number;

  /**
   * A flow from its beginning.
   *
   * @throws IllegalArgumentException if the region has no divisions that are known
   */
  public ReportFlow(FlowSettings settings) {
    this.settings = settings;
    this.random = new Random(settings.seed());
    this.activities = new Activities(settings.region(), new Random(~settings.seed()));
  }

  /** Whether there is a next report. */
  public boolean hasNext() {
    return number < settings.records();
  }

  /** What must be counted of all reports so far, once all are processed. */
  public ExpectedCounts expected() {
    return expected;
  }

  /** The next report. */
  public ActivityReport next() {
    int kind = random.nextInt(Shares.ALL);
    Shares shares = settings.shares();
    int reprints = shares.reprints();
    int corrections = reprints + shares.corrections();
    int retractions = corrections + shares.retractions();
    int repeats = retractions + shares.repeats();
    Optional<ActivityReport> report = Optional.empty();
    if (kind < reprints) {
      report = recent(group -> group.size() > 0).map(this::reprint);
    } else if (kind < corrections) {
      report = recent(Group::isAlone).map(this::correction);
    } else if (kind < retractions) {
      report = recent(group -> group.size() > 0).map(this::retraction);
    } else if (kind < repeats) {
      report = recent(group -> group.size() > 0).map(group -> group.any(random));
    }
    ActivityReport next = report.orElseGet(this::first);
    number++;
    return next;
  }

  private LocalDate day() {
    return settings.firstDay().plusDays(number * settings.days() / settings.records());
  }

  private Optional<Group> recent(Predicate<Group> wanted) {
    LocalDate oldest = day().minusDays(RECENT_DAYS);
    for (int i = 0; i < TRIES && !recent.isEmpty(); i++) {
      Group group = recent.get(random.nextInt(recent.size()));
      if (wanted.test(group) && group.begun().isAfter(oldest)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private ActivityReport first() {
    var group = new Group(activities.next(day()), day());
    var story = new Story(group.facts());
    var report =
        report(group.facts(), 0, "newspaper", DAYS_TO_PRINT)
            .setReportId("generated-" + settings.seed() + "-" + number)
            .setTitle(story.title())
            .setBody(story.byline() + text(story.sentences()))
            .build();
    count(group, () -> group.add(report));
    if (recent.size() < RECENT) {
      recent.add(group);
    } else {
      recent.set(random.nextInt(RECENT), group);
    }
    return report;
  }

  /** Another publisher's report: an id of its own, no byline, the last sentence cut off. */
  private ActivityReport reprint(Group group) {
    var story = new Story(group.facts());
    List<String> sentences = story.sentences();
    var report =
        report(group.facts(), 0, "portal-" + random.nextInt(PORTALS), DAYS_TO_REPRINT)
            .setReportId("generated-" + settings.seed() + "-" + number)
            .setTitle(story.title())
            .setBody(text(sentences.subList(0, sentences.size() - 1)))
            .build();
    count(group, () -> group.add(report));
    return report;
  }

  private ActivityReport correction(Group group) {
    ActivityReport before = group.any(random);
    Facts facts = activities.corrected(group.facts());
    var story = new Story(facts);
    var report =
        ActivityReport.newBuilder(before)
            .setRevision(before.getRevision() + 1)
            .setBody(story.byline() + text(story.sentences()))
            .setDeclared(declared(facts))
            .setIngestedAt(now())
            .build();
    count(group, () -> group.correct(facts, report));
    return report;
  }

  private ActivityReport retraction(Group group) {
    ActivityReport before = group.any(random);
    count(group, () -> group.remove(before));
    return ActivityReport.newBuilder(before)
        .setRevision(before.getRevision() + 1)
        .setStatus(ReportStatus.RETRACTED)
        .setIngestedAt(now())
        .build();
  }

  private void count(Group group, Runnable change) {
    expected.add(group.facts(), group.size(), -1);
    change.run();
    expected.add(group.facts(), group.size(), 1);
  }

  private ActivityReport.Builder report(Facts facts, long revision, String system, int daysAfter) {
    LocalDate published = facts.day() == null ? null : facts.day().plusDays(daysAfter);
    return ActivityReport.newBuilder()
        .setRevision(revision)
        .setSource(new Source(system, "generated-" + day(), null, null))
        .setPublishedOn(published)
        .setRegion(settings.region())
        .setDeclared(declared(facts))
        .setIngestedAt(now());
  }

  private static Declared declared(Facts facts) {
    return facts.declared()
        ? new Declared(facts.district(), facts.type(), facts.headcount())
        : null;
  }

  private Instant now() {
    return day()
        .plusDays(DAYS_TO_REPRINT)
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC)
        .plusMillis(number);
  }

  private static String text(List<String> sentences) {
    return String.join("。", sentences) + "。";
  }
}
