package io.unionpulse.dashboard;

import io.unionpulse.cli.ProductVersion;
import io.unionpulse.dashboard.filter.Codes;
import io.unionpulse.dashboard.place.Place;
import io.unionpulse.dashboard.place.Places;
import java.util.Collection;
import java.util.List;

/** What does not change while the server runs: codes and names. */
record Meta(
    String version,
    String region,
    String timeZone,
    List<String> types,
    List<String> scopes,
    Collection<Place> districts) {

  static Meta current() {
    return new Meta(
        ProductVersion.get(),
        Places.REGION,
        Api.ZONE.getId(),
        Codes.TYPES,
        Codes.SCOPES,
        Places.all());
  }
}
