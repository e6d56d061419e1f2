package io.unionpulse.dashboard.overview;

import java.math.BigDecimal;
import java.util.List;

/** Activities by kind: every kind, in the contract's order. */
public record Types(long total, List<Row> types) {

  /** One kind. */
  record Row(String type, long activities, long headcount, BigDecimal amountCny) {}
}
