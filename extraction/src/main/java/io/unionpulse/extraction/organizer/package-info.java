/** Who held the activity: {@link io.unionpulse.extraction.organizer.FirstOrganizer}. */
package io.unionpulse.extraction.organizer;
