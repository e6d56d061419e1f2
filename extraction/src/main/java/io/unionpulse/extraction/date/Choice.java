package io.unionpulse.extraction.date;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Chooses the activity's own time. The first day that a sentence of the news gives wins. Behind 近日
 * only a day counts that the text ties to the activity (培训时间为…, 此次…于…), or that the same or the
 * next sentence begins with. What is still to come counts only if the report tells of nothing else.
 */
final class Choice {

  private static final int NEWS = 3;

  private Optional<Candidate> vague = Optional.empty();
  private Optional<Candidate> late = Optional.empty();
  private Optional<Candidate> weak = Optional.empty();
  private Optional<Candidate> planned = Optional.empty();

  private Choice() {}

  /**
   * The time of the activity; empty if none stands in body or title.
   *
   * @param title asked for only if the body alone does not settle it
   */
  static Optional<Candidate> of(Candidates body, Supplier<Candidates> title) {
    var choice = new Choice();
    for (Candidate candidate = body.next(); candidate != null; candidate = body.next()) {
      if (choice.settles(candidate)) {
        return Optional.of(candidate);
      }
    }
    List<Candidate> inTitle = title.get().rest();
    return inTitle.stream()
        .filter(it -> it.is(Standing.OWN) && it.dates().isPresent())
        .findFirst()
        .or(choice::secondBest)
        .or(() -> inTitle.stream().filter(it -> it.is(Standing.OWN)).findFirst())
        .or(() -> inTitle.stream().filter(it -> it.is(Standing.PLANNED)).findFirst());
  }

  private boolean settles(Candidate candidate) {
    switch (candidate.standing()) {
      case OUT -> {
        return false;
      }
      case PLANNED -> {
        if (planned.isEmpty() && candidate.sentence() == 0 && candidate.dates().isPresent()) {
          planned = Optional.of(candidate);
        }
        return false;
      }
      case WEAK -> {
        if (weak.isEmpty() && candidate.sentence() < NEWS && candidate.dates().isPresent()) {
          weak = Optional.of(candidate);
        } else if (candidate.dates().isEmpty()) {
          remember(candidate);
        }
        return false;
      }
      case OWN -> {
        if (candidate.dates().isEmpty()) {
          remember(candidate);
          return false;
        }
        return isOwn(candidate);
      }
    }
    return false;
  }

  private void remember(Candidate candidate) {
    Mention.Kind kind = candidate.mention().kind();
    boolean rough = kind == Mention.Kind.SEASON || kind == Mention.Kind.MONTH;
    if (rough || candidate.sentence() >= NEWS) {
      late = late.or(() -> Optional.of(candidate));
    } else {
      vague = vague.or(() -> Optional.of(candidate));
    }
  }

  private boolean isOwn(Candidate candidate) {
    Surroundings around = candidate.around();
    if (around.namesTheActivity()) {
      return true;
    }
    if (vague.isPresent()) {
      return isNextTo(vague.get(), candidate) && around.saysWhen() && around.hasAct();
    }
    if (weak.isPresent()) {
      return isNextTo(weak.get(), candidate);
    }
    return candidate.sentence() < NEWS || around.hasAct();
  }

  private static boolean isNextTo(Candidate anchor, Candidate candidate) {
    return candidate.sentence() <= anchor.sentence() + 1;
  }

  private Optional<Candidate> secondBest() {
    return vague.or(() -> weak).or(() -> late).or(() -> planned);
  }
}
