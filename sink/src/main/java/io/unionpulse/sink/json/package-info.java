/**
 * From Avro's binary encoding to JSON text without anything in between: no records, no tree, no
 * strings. Writes what {@link io.unionpulse.schemas.AvroJson} would write of the decoded record.
 */
package io.unionpulse.sink.json;
