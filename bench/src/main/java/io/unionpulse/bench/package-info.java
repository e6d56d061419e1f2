/**
 * The command {@code bench}: each benchmark lives in a package of its own below this one and is
 * named in {@code META-INF/services/io.unionpulse.bench.NamedBenchmark}.
 */
package io.unionpulse.bench;
