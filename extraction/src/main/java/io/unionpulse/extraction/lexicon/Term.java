package io.unionpulse.extraction.lexicon;

/** What a word of the lexicon means. */
public sealed interface Term permits Cue, PlaceName, ShortCounty {}
