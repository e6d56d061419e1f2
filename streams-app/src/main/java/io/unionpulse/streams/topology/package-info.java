/**
 * The topology, a pure function of its inputs: {@link io.unionpulse.streams.topology.Topologies}
 * builds it. By report id, one processor keeps the newest revision of each report and reads its
 * facts, one hears what the districts find out; by district, one finds the reports of the same
 * activity, one counts.
 */
package io.unionpulse.streams.topology;
