package io.unionpulse.streams;

/**
 * How the application is.
 *
 * @param state Kafka Streams' own word, {@code NOT_STARTED} before that
 * @param processing whether it processes records now
 * @param restoring how far its state is restored
 * @param waitingFor what it waits for before it can start, in words that say what to do; empty if
 *     nothing
 */
public record StreamsHealth(
    String state, boolean processing, Restoring restoring, String waitingFor) {}
