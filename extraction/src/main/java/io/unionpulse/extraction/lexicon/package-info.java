/**
 * The words that the rules look for, place names and cue words alike, found in one pass of one
 * automaton: {@link io.unionpulse.extraction.lexicon.Lexicon}.
 */
package io.unionpulse.extraction.lexicon;
