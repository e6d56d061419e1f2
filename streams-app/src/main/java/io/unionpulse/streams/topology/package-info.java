/**
 * The topology, a pure function of its inputs: {@link io.unionpulse.streams.topology.Topologies}
 * builds it, one processor keeps the newest revision of each report and reads its facts, one counts
 * per district.
 */
package io.unionpulse.streams.topology;
