package io.unionpulse.sink.index;

import java.util.List;

/**
 * Indices that tell of the pipeline, not of activities: small, of no generation, and nothing that
 * counts depends on them.
 */
public final class SideIndices {

  /** What could not be processed: a document for each letter, without the record's value. */
  public static final String DEAD_LETTERS = "union-dead-letters";

  /** What the sink and reconcile tell of themselves, newest only. */
  public static final String PIPELINE = "union-pipeline";

  /** The aliases of all of them. */
  public static final List<String> ALL = List.of(DEAD_LETTERS, PIPELINE);

  private static final String FIRST = "-000001";

  private SideIndices() {}

  /** The index that set-up creates behind an alias. */
  public static String firstOf(String alias) {
    return alias + FIRST;
  }
}
