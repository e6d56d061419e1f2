package io.unionpulse.producer.generate;

import io.unionpulse.avro.ActivityReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An activity and the newest revisions of the reports of it that stand. */
final class Group {

  private final List<ActivityReport> live = new ArrayList<>();
  private final LocalDate begun;
  private Facts facts;
  private boolean reprinted;

  /**
   * An activity that nobody has reported yet.
   *
   * @param begun day of its first report, also for one that is undated
   */
  Group(Facts facts, LocalDate begun) {
    this.facts = facts;
    this.begun = begun;
  }

  LocalDate begun() {
    return begun;
  }

  Facts facts() {
    return facts;
  }

  int size() {
    return live.size();
  }

  /** Whether only its first report was ever published: a correction then contradicts no other. */
  boolean isAlone() {
    return live.size() == 1 && !reprinted;
  }

  void add(ActivityReport report) {
    reprinted |= !live.isEmpty();
    live.add(report);
  }

  ActivityReport any(Random random) {
    return live.get(random.nextInt(live.size()));
  }

  void correct(Facts corrected, ActivityReport report) {
    facts = corrected;
    live.set(0, report);
  }

  void remove(ActivityReport report) {
    live.removeIf(one -> one.getReportId().equals(report.getReportId()));
  }
}
