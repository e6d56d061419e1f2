package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.DistrictMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The members that one change touches: each is read once, and written once if it ends up otherwise
 * than it began, however often it changed on the way.
 */
final class Draft {

  private final Members members;
  private final Map<String, DistrictMember> before = new HashMap<>();
  private final Map<String, DistrictMember> now = new LinkedHashMap<>();

  Draft(Members members) {
    this.members = members;
  }

  /** The member as it stands now, or null. */
  DistrictMember get(String reportId) {
    if (now.containsKey(reportId)) {
      return now.get(reportId);
    }
    return before.computeIfAbsent(reportId, members::get);
  }

  /** Files or replaces a member; null removes it. */
  void set(String reportId, DistrictMember member) {
    get(reportId);
    now.put(reportId, member);
  }

  /** Names the canonical report of a member's group. */
  void setCanonical(String reportId, String canonical) {
    DistrictMember member = get(reportId);
    String duplicateOf = canonical.equals(reportId) ? null : canonical;
    if (!Objects.equals(member.getDuplicateOf(), duplicateOf)) {
      set(reportId, withDuplicateOf(member, duplicateOf));
    }
  }

  /** Writes what changed and tells it. */
  List<MemberChange> finish() {
    List<MemberChange> changes = new ArrayList<>();
    now.forEach(
        (reportId, member) -> {
          DistrictMember was = before.get(reportId);
          if (!isSame(was, member)) {
            members.put(reportId, member);
            changes.add(
                new MemberChange(reportId, Optional.ofNullable(was), Optional.ofNullable(member)));
          }
        });
    return changes;
  }

  private static boolean isSame(DistrictMember was, DistrictMember is) {
    if (was == null || is == null) {
      return Objects.equals(was, is);
    }
    return was.getFiled() == is.getFiled()
        && Objects.equals(was.getDuplicateOf(), is.getDuplicateOf());
  }

  private static DistrictMember withDuplicateOf(DistrictMember member, String duplicateOf) {
    return new DistrictMember(
        member.getFiled(),
        member.getPartition(),
        member.getPublishedOn(),
        member.getIngestedAt(),
        duplicateOf,
        member.getContribution(),
        member.getSketch(),
        member.getTimestamp(),
        member.getKeptSince());
  }
}
