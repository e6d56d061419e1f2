package io.unionpulse.bench.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Random;

/** Filters as visitors choose them, hardly ever the same twice. */
final class FilterSet {

  private static final List<String> DISTRICTS =
      List.of("110101", "110102", "110105", "110107", "110000", "UNKNOWN");
  private static final List<String> TYPES = List.of("CARE", "COMPETITION", "HONORS", "SAFETY");
  private static final List<String> TEXTS =
      List.of("技能大赛", "送清凉", "\"法律知识讲座\"", "职工代表大会", "劳模 宣讲", "节日的问候", "石景山区");
  private static final int KINDS = 6;
  private static final int MONTHS = 23;
  private static final int MOST_PEOPLE = 1_500;

  private final Random random = new Random(20261130);

  /** The next filter, as the parameters of a request. */
  String next() {
    String people = "headcountMin=" + random.nextInt(MOST_PEOPLE);
    return switch (random.nextInt(KINDS)) {
      case 0 -> "district=" + any(DISTRICTS) + "&" + people;
      case 1 -> "type=" + any(TYPES) + "," + any(TYPES) + "&" + people;
      case 2 -> "from=" + month() + "-05&to=2026-0" + (1 + random.nextInt(9)) + "-17";
      case 3 -> "q=" + URLEncoder.encode(any(TEXTS), UTF_8) + "&" + people;
      case 4 -> "district=" + any(DISTRICTS) + "&type=" + any(TYPES) + "&period=" + month();
      default -> "scope=MUNICIPAL,DISTRICT&" + people + "&duplicates=include";
    };
  }

  private String month() {
    int month = random.nextInt(MONTHS);
    return "%d-%02d".formatted(2024 + month / 12, 1 + month % 12);
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
