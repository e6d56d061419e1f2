/**
 * Compares what the topics hold with what Elasticsearch holds, document by document, and the counts
 * with a recount. Both sides are spread over files by a hash of the id and then compared file by
 * file, so that memory does not grow with the number of documents.
 */
package io.unionpulse.sink.reconcile;
