/**
 * Who does what in a sentence, read from cue words: {@link
 * io.unionpulse.extraction.syntax.Analysis} gives every place name its role and every sentence its
 * subject.
 */
package io.unionpulse.extraction.syntax;
