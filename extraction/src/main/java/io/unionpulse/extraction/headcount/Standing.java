package io.unionpulse.extraction.headcount;

import io.unionpulse.avro.FigureRole;

/**
 * What a count stands for.
 *
 * @param role its role
 * @param rank how surely it is the headcount: 1 surely to 4 if nothing else, 6 if expected only; 0
 *     never
 */
record Standing(FigureRole role, int rank) {

  static final int SURE = 1;
  static final int LIKELY = 2;
  static final int FAIR = 3;
  static final int WEAK = 4;
  static final int ONLY_EXPECTED = 6;

  static Standing never(FigureRole role) {
    return new Standing(role, 0);
  }

  static Standing present(int rank) {
    return new Standing(FigureRole.ATTENDANCE, rank);
  }

  boolean isCandidate() {
    return rank > 0;
  }
}
