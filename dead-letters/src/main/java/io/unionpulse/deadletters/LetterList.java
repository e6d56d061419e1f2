package io.unionpulse.deadletters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Keeps the newest letters, up to a limit, and counts all of them by stage and reason. */
final class LetterList {

  private static final int MAX_GROUPS = 1_000;
  private static final Group OTHERS = new Group("(other)", "(other)");

  private final int limit;
  private final PriorityQueue<LetterSummary> newest = new PriorityQueue<>(LetterSummary.BY_TIME);
  private final TreeMap<Group, Count> counts =
      new TreeMap<>(Comparator.comparing(Group::stage).thenComparing(Group::reason));
  private long matched;

  /** What is counted together. */
  record Group(String stage, String reason) {}

  /** How many letters there are, and how many of them were replayed. */
  record Count(long letters, long replayed) {
    private Count plus(boolean wasReplayed) {
      return new Count(letters + 1, replayed + (wasReplayed ? 1 : 0));
    }
  }

  LetterList(int limit) {
    this.limit = limit;
  }

  void add(LetterSummary letter) {
    matched++;
    // Whoever writes to the topic chooses the codes: their number must have a bound.
    var group = new Group(letter.stage(), letter.reason());
    Group counted = counts.containsKey(group) || counts.size() < MAX_GROUPS ? group : OTHERS;
    counts.merge(
        counted,
        new Count(0, 0).plus(letter.replayed()),
        (known, one) -> known.plus(letter.replayed()));
    newest.add(letter);
    if (newest.size() > limit) {
      newest.remove();
    }
  }

  /** The newest letters, newest first. */
  List<LetterSummary> newest() {
    List<LetterSummary> sorted = new ArrayList<>(newest);
    sorted.sort(LetterSummary.BY_TIME.reversed());
    return sorted;
  }

  Map<Group, Count> counts() {
    return counts;
  }

  /** How many letters there are in all. */
  long matched() {
    return matched;
  }
}
