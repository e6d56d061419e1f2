/** Who wrote and who photographed: reading bylines and photo credits. */
package io.unionpulse.extraction.byline;
