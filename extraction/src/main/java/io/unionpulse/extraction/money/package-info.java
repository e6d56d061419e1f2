/** Sums of money: {@link io.unionpulse.extraction.money.MoneyReader}. */
package io.unionpulse.extraction.money;
