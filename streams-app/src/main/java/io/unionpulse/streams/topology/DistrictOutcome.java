package io.unionpulse.streams.topology;

import io.unionpulse.streams.counting.Standing;
import io.unionpulse.streams.state.Verdict;
import java.util.Optional;

/** What comes out of processing one change in a district. */
sealed interface DistrictOutcome {

  /** A report counts otherwise than before; keyed by district. */
  record Counted(Optional<Standing> before, Optional<Standing> after) implements DistrictOutcome {}

  /** What was found out about a report; keyed by report id. */
  record Judged(Verdict verdict) implements DistrictOutcome {}
}
