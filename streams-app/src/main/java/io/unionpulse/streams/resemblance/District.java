package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.DistrictMember;
import io.unionpulse.streams.state.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The live reports of one district and their groups: the connected components of {@link
 * Resemblance}. The canonical report of a group is its first by date of publication (unknown ones
 * last), time of ingestion and report id. Groups and canonical reports are a function of the
 * members, not of the order in which they came and went.
 *
 * <p>Only the index of bands and the groups are held in memory; both come back from the stored
 * members by {@link #restore}.
 */
public final class District {

  private static final Comparator<DistrictMember> CANONICAL_FIRST =
      Comparator.comparing(
              DistrictMember::getPublishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DistrictMember::getIngestedAt);

  private final Resemblance resemblance;
  private final Members members;
  private final BandIndex index = new BandIndex();
  private final Groups groups = new Groups();

  /**
   * @param resemblance tells whether two reports are of one activity
   * @param members where the reports are kept
   */
  public District(Resemblance resemblance, Members members) {
    this.resemblance = resemblance;
    this.members = members;
  }

  /** Takes up a stored member again after a restart; all are taken up before anything else. */
  public void restore(String reportId, DistrictMember member) {
    if (member.getSketch() != null) {
      index.add(
          reportId, IndexKey.of(member.getSketch()), member.getTimestamp(), member.getKeptSince());
    }
    if (member.getDuplicateOf() != null) {
      groups.join(member.getDuplicateOf(), member.getDuplicateOf());
      groups.join(reportId, member.getDuplicateOf());
    }
  }

  /** Files a report, in place of its former revision if there is one; its group is decided here. */
  public List<MemberChange> file(String reportId, DistrictMember member) {
    var draft = new Draft(members);
    takeOut(reportId, draft);
    member.setDuplicateOf(null);
    draft.set(reportId, member);
    if (member.getSketch() != null) {
      IndexKey key = IndexKey.of(member.getSketch());
      joinGroups(reportId, member, key, draft);
      index.add(reportId, key, member.getTimestamp(), member.getKeptSince());
    }
    return draft.finish();
  }

  /** Takes a report out; nothing changes if it is not there. */
  public List<MemberChange> withdraw(String reportId) {
    var draft = new Draft(members);
    takeOut(reportId, draft);
    return draft.finish();
  }

  /**
   * Forgets the sketches of reports that stand alone and are beyond the horizon; they resemble
   * nothing any more, but still count. The members of a group are kept as long as there are two.
   *
   * @param eventTime forgets what was reported before, in milliseconds since 1970-01-01T00:00:00Z
   * @param arrival ... and came here before, by the wall clock, likewise
   * @return the reports that were forgotten, as they stand
   */
  public List<MemberChange> forget(long eventTime, long arrival) {
    List<MemberChange> forgotten = new ArrayList<>();
    for (String reportId : index.olderThan(eventTime, arrival)) {
      if (groups.isAlone(reportId)) {
        DistrictMember member = members.get(reportId);
        index.remove(reportId, IndexKey.of(member.getSketch()));
        member.setSketch(null);
        members.put(reportId, member);
        forgotten.add(new MemberChange(reportId, Optional.of(member), Optional.of(member)));
      }
    }
    return forgotten;
  }

  /** Whether it holds nothing in memory: a new object would do as well. */
  public boolean isIdle() {
    return index.isEmpty();
  }

  private void takeOut(String reportId, Draft draft) {
    DistrictMember old = draft.get(reportId);
    if (old == null) {
      return;
    }
    draft.set(reportId, null);
    if (old.getSketch() == null) {
      return; // it stands alone
    }
    IndexKey key = IndexKey.of(old.getSketch());
    index.remove(reportId, key);
    boolean hasTwin = index.contains(key); // it links whatever the old one linked
    boolean staysGroup = groups.of(groups.canonicalOf(reportId)).size() > 2;
    if (hasTwin && staysGroup && old.getDuplicateOf() != null) {
      groups.leave(reportId);
    } else if (!groups.isAlone(reportId)) {
      String canonical = groups.canonicalOf(reportId);
      groups.leave(reportId);
      List<String> rest = List.copyOf(groups.of(canonical));
      rest.forEach(groups::leave);
      parts(rest, hasTwin, draft).forEach(part -> form(part, draft));
    }
  }

  /** The connected parts of a group that lost a member. */
  private List<Set<String>> parts(List<String> rest, boolean hasTwin, Draft draft) {
    if (hasTwin || rest.size() == 1) {
      return List.of(new LinkedHashSet<>(rest));
    }
    List<Set<String>> parts = new ArrayList<>();
    Set<String> unseen = new LinkedHashSet<>(rest);
    while (!unseen.isEmpty()) {
      parts.add(component(unseen, draft));
    }
    return parts;
  }

  /** Moves one connected component out of {@code unseen}. */
  private Set<String> component(Set<String> unseen, Draft draft) {
    List<String> reached = new ArrayList<>(List.of(unseen.iterator().next()));
    unseen.remove(reached.get(0));
    for (int at = 0; at < reached.size(); at++) {
      Sketch sketch = draft.get(reached.get(at)).getSketch();
      List<String> next =
          unseen.stream()
              .filter(id -> resemblance.between(sketch, draft.get(id).getSketch()))
              .toList();
      reached.addAll(next);
      next.forEach(unseen::remove);
    }
    return new LinkedHashSet<>(reached);
  }

  /** Makes a group of members that are in none. */
  private void form(Collection<String> part, Draft draft) {
    String canonical = part.stream().min(order(draft)).orElseThrow();
    part.forEach(id -> draft.setCanonical(id, canonical));
    if (part.size() > 1) {
      part.forEach(id -> groups.join(id, canonical));
    }
  }

  private void joinGroups(String reportId, DistrictMember member, IndexKey key, Draft draft) {
    Set<String> joined = new LinkedHashSet<>();
    index.visit(
        key,
        other -> {
          String group = groups.canonicalOf(other);
          if (!joined.contains(group)
              && resemblance.between(member.getSketch(), draft.get(other).getSketch())) {
            joined.add(group);
          }
        });
    if (joined.isEmpty()) {
      return;
    }
    Set<String> contenders = new LinkedHashSet<>(joined);
    contenders.add(reportId);
    String canonical = contenders.stream().min(order(draft)).orElseThrow();
    List<String> all = contenders.stream().flatMap(group -> groups.of(group).stream()).toList();
    joined.remove(canonical);
    joined.stream()
        .flatMap(group -> groups.of(group).stream())
        .forEach(id -> draft.setCanonical(id, canonical));
    draft.setCanonical(reportId, canonical);
    all.forEach(id -> groups.join(id, canonical));
  }

  private static Comparator<String> order(Draft draft) {
    return Comparator.<String, DistrictMember>comparing(draft::get, CANONICAL_FIRST)
        .thenComparing(Comparator.naturalOrder());
  }
}
