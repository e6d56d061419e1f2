/** The body as it is searched and as evidence counts in it: without what only the layout needs. */
package io.unionpulse.extraction.body;
