/**
 * Where, or for whom, an activity took place: {@link io.unionpulse.extraction.place.PlaceReader}.
 */
package io.unionpulse.extraction.place;
