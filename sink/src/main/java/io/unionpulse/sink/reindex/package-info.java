/**
 * Builds the indices anew beside those that readers find, and moves the readers over: {@link
 * io.unionpulse.sink.reindex.ReindexTask}. All that is to be known of a rebuild that is under way
 * stands in the aliases, so that one that was interrupted goes on where it was.
 */
package io.unionpulse.sink.reindex;
