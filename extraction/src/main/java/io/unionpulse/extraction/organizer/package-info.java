/**
 * Who held the activity: {@link io.unionpulse.extraction.organizer.OrganizerReader} gives the names
 * with their evidence, {@link io.unionpulse.extraction.organizer.FirstOrganizer} the tier alone.
 */
package io.unionpulse.extraction.organizer;
