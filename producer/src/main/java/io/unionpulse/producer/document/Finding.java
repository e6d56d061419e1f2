package io.unionpulse.producer.document;

/**
 * The field that is at fault, for a publisher's program to read.
 *
 * @param field its name, {@code source.system}
 * @param found what it holds, shortened
 * @param expected what it should hold
 */
public record Finding(String field, String found, String expected) {}
