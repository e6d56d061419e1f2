package io.unionpulse.bench;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the user wants of a benchmark. What is empty has the benchmark's own default.
 *
 * @param quick whether a rough figure in a minute or two is enough
 * @param documents how many documents, 1 or more
 * @param minutes how long, 1 or more
 * @param seed of everything that is left to chance
 */
public record BenchmarkOptions(
    boolean quick, OptionalInt documents, OptionalInt minutes, OptionalLong seed) {}
