/**
 * The drop folder: {@link io.unionpulse.producer.watch.Watch} publishes the files that come into a
 * folder, once each, and moves them to {@code done/} or {@code rejected/}.
 */
package io.unionpulse.producer.watch;
