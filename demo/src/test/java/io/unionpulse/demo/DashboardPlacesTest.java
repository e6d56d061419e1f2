package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.dashboard.place.Place;
import io.unionpulse.dashboard.place.Places;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The dashboard knows no gazetteer, and has its region's places all the same. */
class DashboardPlacesTest {

  @Test
  void arePlacesOfTheGazetteer() {
    Map<String, String> counties =
        Gazetteer.standard().countiesOf(Places.REGION).stream()
            .collect(Collectors.toMap(Division::code, Division::name));
    Map<String, String> shown =
        Places.all().stream()
            .filter(place -> place.kind().canBeSilent())
            .collect(Collectors.toMap(Place::code, Place::name));

    assertThat(shown).isEqualTo(counties);
  }
}
