package io.unionpulse.dashboard.index;

/** The aliases of the contract, the only names that the dashboard reads under. */
public final class IndexNames {

  /** The facts of each report. */
  public static final String ACTIVITIES = "union-activities";

  /** Counts per district and period. */
  public static final String DISTRICT_COUNTS = "union-district-counts";

  /** What could not be processed. */
  public static final String DEAD_LETTERS = "union-dead-letters";

  /** What the long-running parts and reconcile tell of themselves. */
  public static final String PIPELINE = "union-pipeline";

  private IndexNames() {}
}
