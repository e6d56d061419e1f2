package io.unionpulse.extraction.scope;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.gazetteer.Level;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.text.Affixes;
import java.util.List;
import java.util.Set;

/**
 * The tier of a body that is named by its rank alone where two tiers bear that rank. 市总工会 is a
 * county-level city's if that city publishes the item, or if the item names such a city and none
 * above it; 区总工会 is an autonomous region's where only that is named; a 经开区 ranks with districts in
 * Beijing alone; 地区总工会 is a prefecture's where provinces have prefectures of that name.
 */
final class ShortNames {

  /** Provinces and cities by the first digits of their codes. */
  private static final Set<String> WITH_PREFECTURES = Set.of("54", "65");

  private static final Set<String> AUTONOMOUS = Set.of("15", "45", "54", "64", "65");
  private static final Affixes ZONES = Affixes.of("经开区", "经济技术开发区");
  private static final String BEIJING = "11";
  private static final Set<String> CITIES = Set.of("11", "12", "31", "50");
  private static final int PROVINCE_DIGITS = 2;
  private static final String WHOLE_PROVINCE = "0000";

  private ShortNames() {}

  /** The tier of the body {@code name}, of which its words alone tell {@code scope}. */
  static Scope tier(
      String name, Scope scope, String region, List<Analysis> headlines, Analysis body) {
    String province = region.length() < PROVINCE_DIGITS ? "" : region.substring(0, PROVINCE_DIGITS);
    if (scope == Scope.SUBDISTRICT && name.startsWith("地区")) {
      return WITH_PREFECTURES.contains(province) ? Scope.MUNICIPAL : scope;
    }
    if (scope == Scope.DISTRICT && ZONES.in(name) && !province.equals(BEIJING)) {
      return province.isEmpty() || name.startsWith("北京") ? scope : Scope.SUBDISTRICT;
    }
    if (scope == Scope.DISTRICT && name.startsWith("区总")) {
      boolean regions =
          AUTONOMOUS.contains(province)
              && region.endsWith(WHOLE_PROVINCE)
              && isOfRegion(headlines, body);
      return regions ? Scope.MUNICIPAL : scope;
    }
    boolean city = scope == Scope.MUNICIPAL && name.startsWith("市") && !CITIES.contains(province);
    return city && isOfCountyCity(region, headlines, body) ? Scope.DISTRICT : scope;
  }

  /** 区总工会 beside 自治区 is that region's where no district is named. */
  private static boolean isOfRegion(List<Analysis> headlines, Analysis body) {
    for (int i = 0; i <= headlines.size(); i++) {
      Analysis text = i < headlines.size() ? headlines.get(i) : body;
      for (Token token : text.passage().tokens()) {
        if (token.term() instanceof PlaceName place
            && place.kind() == PlaceName.Kind.COUNTY
            && text.passage().text().charAt(token.end() - 1) == '区') {
          return false;
        }
      }
    }
    return body.passage().text().contains("自治区");
  }

  private static boolean isOfCountyCity(String region, List<Analysis> headlines, Analysis body) {
    if (!region.isEmpty() && !region.endsWith(WHOLE_PROVINCE)) {
      return Gazetteer.standard()
          .find(region)
          .filter(it -> it.level() == Level.COUNTY && it.name().endsWith("市"))
          .isPresent();
    }
    boolean named = false;
    for (int i = 0; i <= headlines.size(); i++) {
      Analysis text = i < headlines.size() ? headlines.get(i) : body;
      for (Token token : text.passage().tokens()) {
        if (token.term() instanceof PlaceName place) {
          if (isPrefecture(place)) {
            return false;
          }
          named |=
              place.kind() == PlaceName.Kind.COUNTY
                  && text.passage().text().charAt(token.end() - 1) == '市';
        }
      }
    }
    return named;
  }

  private static boolean isPrefecture(PlaceName place) {
    return place.kind().isRegion()
        && place.candidates().stream().anyMatch(it -> it.level() == Level.PREFECTURE);
  }
}
