/** Prints activities: as JSON lines for programs, as a table for people. */
package io.unionpulse.producer.table;
