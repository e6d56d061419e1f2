package io.unionpulse.dashboard.filter;

/** Whether reports of a kind that does not count are shown. */
public enum Shown {
  /** They are left out. */
  EXCLUDE,
  /** They are there beside the others. */
  INCLUDE,
  /** They alone are there. */
  ONLY
}
