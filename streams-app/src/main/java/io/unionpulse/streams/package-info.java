/**
 * The stream application: {@link io.unionpulse.streams.StreamsMain} is the command, {@link
 * io.unionpulse.streams.StreamsApplication} runs the topology that {@code topology} builds.
 */
package io.unionpulse.streams;
