/**
 * The command {@code dead-letters}: lists what could not be processed, shows one letter, and
 * replays letters to the topics that their records came from. Reads up to what the topics hold at
 * its start, and ends.
 */
package io.unionpulse.deadletters;
