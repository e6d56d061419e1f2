/**
 * What kind of activity a report tells of, by subject and not by form: {@link
 * io.unionpulse.extraction.type.TypeReader}. The words stand in {@code words.tsv} and {@code
 * marks.tsv}.
 */
package io.unionpulse.extraction.type;
