package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.unionpulse.dashboard.place.Place;
import io.unionpulse.dashboard.place.Places;

/** Places in what Elasticsearch has counted. */
final class PlaceCount {

  /** How many places are silent when there is no activity at all. */
  static final long ALL_THAT_CAN_BE_SILENT =
      Places.all().stream().filter(place -> place.kind().canBeSilent()).count();

  private PlaceCount() {}

  static Place.Kind kind(StringTermsBucket bucket) {
    return Places.of(bucket.key().stringValue()).kind();
  }
}
