/**
 * Faults at random against the whole system, and the proof that they cost nothing: {@link
 * io.unionpulse.bench.chaos.ChaosPlan} says what happens when, {@link
 * io.unionpulse.bench.chaos.Injection} does it to a {@link io.unionpulse.bench.chaos.ChaosHouse}
 * while a {@link io.unionpulse.bench.chaos.Flow} publishes, {@link io.unionpulse.bench.chaos.Proof}
 * recounts.
 */
package io.unionpulse.bench.chaos;
