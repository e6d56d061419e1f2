/**
 * The corpus of union news in the project's own words, its form and how much of it is read right.
 */
package io.unionpulse.extraction.corpus;
