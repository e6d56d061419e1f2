/**
 * What the contract's indices are called: {@link io.unionpulse.sink.index.ContractIndices} lists
 * each alias with its topic.
 */
package io.unionpulse.sink.index;
