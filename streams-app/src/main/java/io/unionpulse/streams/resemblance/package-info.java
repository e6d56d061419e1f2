/**
 * Which reports tell of the same activity, free of Kafka: {@link
 * io.unionpulse.streams.resemblance.Sketches} reduces a report to a sketch of about a kilobyte,
 * {@link io.unionpulse.streams.resemblance.Resemblance} compares two sketches, {@link
 * io.unionpulse.streams.resemblance.BandIndex} finds the ones worth comparing.
 */
package io.unionpulse.streams.resemblance;
