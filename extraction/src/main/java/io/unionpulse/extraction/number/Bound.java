package io.unionpulse.extraction.number;

/** What a marker says of the figure it stands with. */
public enum Bound {
  /** No marker: the figure itself. */
  EXACT,
  /** 余, 多, 超, 逾, 以上: the figure or more. */
  AT_LEAST,
  /** 近, 不足, 将近: the figure or less. */
  AT_MOST,
  /** 约, 左右, 预计: about the figure. */
  ABOUT
}
