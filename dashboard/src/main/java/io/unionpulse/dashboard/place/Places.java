package io.unionpulse.dashboard.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every place of the region, in the order in which they are shown. */
public final class Places {

  /** The region that the page shows. */
  public static final String REGION = "110000";

  private static final String RESOURCE = "places.tsv";
  private static final Map<String, Place> KNOWN = read();

  private Places() {}

  private static Map<String, Place> read() {
    Map<String, Place> places = new LinkedHashMap<>();
    try (InputStream in = Places.class.getResourceAsStream(RESOURCE)) {
      new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> List.of(line.split("\t", -1)))
          .map(p -> new Place(p.get(0), p.get(1), p.get(2), Place.Kind.valueOf(p.get(3))))
          .forEach(place -> places.put(place.code(), place));
      return Collections.unmodifiableMap(places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them. */
  public static Collection<Place> all() {
    return KNOWN.values();
  }

  /** The place of a code; one that is not of the region is named by its code. */
  public static Place of(String code) {
    Place known = KNOWN.get(code);
    return known != null ? known : new Place(code, code, null, Place.Kind.ELSEWHERE);
  }
}
