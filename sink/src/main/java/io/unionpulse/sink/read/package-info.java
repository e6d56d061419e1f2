/**
 * From consumed records to the documents that the index is to hold: {@link
 * io.unionpulse.sink.read.RecordReader} writes them into the body of a request, {@link
 * io.unionpulse.sink.read.DocumentReader} gives them one by one.
 */
package io.unionpulse.sink.read;
