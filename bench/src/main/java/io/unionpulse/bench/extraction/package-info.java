/**
 * How fast facts are read, beside one bare pass of an Aho-Corasick automaton and beside HanLP, and
 * what the command {@code extract} takes to start.
 */
package io.unionpulse.bench.extraction;
