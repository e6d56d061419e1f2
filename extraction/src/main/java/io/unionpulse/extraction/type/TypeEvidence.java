package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;

/**
 * A word that counted for a type.
 *
 * @param zone where it stands; offsets count in the title, the {@code line}-th subtitle or the body
 * @param line index of the subtitle; 0 in other zones
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 * @param text the word itself
 * @param type the type that it speaks for
 * @param points how much it counts where it stands, above 0
 */
public record TypeEvidence(
    Zone zone, int line, int start, int end, String text, ActivityType type, double points) {}
