/**
 * Prints activities: as JSON lines for programs, as a table for people, as an explanation for
 * people who ask why.
 */
package io.unionpulse.producer.table;
