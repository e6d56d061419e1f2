package io.unionpulse.extraction.place;

import io.unionpulse.avro.Basis;
import io.unionpulse.avro.District;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Puts the publisher's own word above what was read. A township or retired code stands for its
 * county; six digits that the gazetteer does not know are kept with the code as the name, since
 * codes change faster than gazetteers; the code of a province or prefecture says that the activity
 * is city-wide and counts there. Anything else is no code and is passed over.
 */
public final class DeclaredPlaces {

  private DeclaredPlaces() {}

  /** {@code read}, with the district that {@code code} declares in front of it. */
  public static Places apply(Gazetteer gazetteer, String code, Places read) {
    Optional<Division> county = gazetteer.countyOf(code);
    if (county.isPresent()) {
      return declared(county.get().code(), county.get().name(), read);
    }
    if (gazetteer.find(code).isPresent()) {
      return new Places(List.of(), code, allCodes(read, ""));
    }
    return isCode(code) ? declared(code, code, read) : read;
  }

  private static Places declared(String code, String name, Places read) {
    var district =
        District.newBuilder()
            .setCode(code)
            .setName(name)
            .setBasis(Basis.DECLARED)
            .setEvidence(null)
            .build();
    return new Places(List.of(district), "", allCodes(read, code));
  }

  private static List<String> allCodes(Places read, String except) {
    var codes = new LinkedHashSet<String>();
    read.districts().forEach(district -> codes.add(district.getCode()));
    codes.addAll(read.mentioned());
    codes.remove(except);
    return new ArrayList<>(codes);
  }

  private static boolean isCode(String code) {
    return code.length() == 6 && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
