/**
 * The administrative divisions of China, from tables that travel with the code: {@link
 * io.unionpulse.extraction.gazetteer.Gazetteer}.
 */
package io.unionpulse.extraction.gazetteer;
