/**
 * What the contract's indices are called and where Elasticsearch is: {@link
 * io.unionpulse.sink.index.ContractIndices} lists each alias with its topic, {@link
 * io.unionpulse.sink.index.ElasticsearchServer} holds the connection.
 */
package io.unionpulse.sink.index;
