package io.unionpulse.streams;

/**
 * How far state stores are restored. Offsets, not records: compaction leaves gaps.
 *
 * @param partitions partitions of stores that are being restored, 0 if none
 * @param done changelog offsets passed in this restoring
 * @param all changelog offsets to pass in this restoring
 * @param records records restored since the application's start
 */
public record Restoring(int partitions, long done, long all, long records) {

  /** Share that is done, 0 to 100. */
  public int percent() {
    return all == 0 ? 100 : (int) (100 * done / all);
  }

  @Override
  public String toString() {
    return "%d %% (%d of %d offsets, %d partitions of stores left)"
        .formatted(percent(), done, all, partitions);
  }
}
