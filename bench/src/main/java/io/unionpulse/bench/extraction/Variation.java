package io.unionpulse.bench.extraction;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a sentence again with other numbers, districts and names of people. */
final class Variation {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)([年月日时点]?)");
  private static final Pattern PERSON = Pattern.compile("(?<=记者 )\\p{IsHan}{2,3}");
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马胡朱郭何罗高林";
  private static final String GIVEN = "伟芳娜敏静强磊洋艳勇军杰娟涛明超霞平刚英华文建丽红志国庆春晓";
  private static final String BEIJING = "110000";
  private static final String SOME_PROVINCE = "370000";
  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 10;
  private static final int SHORTEST_MONTH = 28;

  private final Random random;
  private final List<String> placed;
  private final Pattern district;

  Variation(Random random) {
    this.random = random;
    Gazetteer gazetteer = Gazetteer.standard();
    List<String> home = namesOf(gazetteer, BEIJING);
    this.placed = Stream.concat(home.stream(), namesOf(gazetteer, SOME_PROVINCE).stream()).toList();
    this.district = Pattern.compile(String.join("|", home));
  }

  private static List<String> namesOf(Gazetteer gazetteer, String region) {
    return gazetteer.countiesOf(region).stream().map(Division::name).toList();
  }

  String of(String sentence) {
    String numbered = NUMBER.matcher(sentence).replaceAll(this::number);
    String elsewhere = district.matcher(numbered).replaceAll(found -> any(placed));
    return PERSON.matcher(elsewhere).replaceAll(found -> person());
  }

  /** A number of as many digits; a date stays one. */
  private String number(MatchResult found) {
    String unit = found.group(2);
    int number =
        switch (unit) {
          case "年" -> FIRST_YEAR + random.nextInt(YEARS);
          case "月" -> 1 + random.nextInt(12);
          case "日" -> 1 + random.nextInt(SHORTEST_MONTH);
          case "时", "点" -> random.nextInt(24);
          default -> -1;
        };
    return number < 0 ? digits(found.group(1).length()) : number + unit;
  }

  private String digits(int count) {
    var digits = new StringBuilder().append(1 + random.nextInt(9));
    while (digits.length() < count) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String person() {
    return oneOf(SURNAMES) + oneOf(GIVEN) + (random.nextBoolean() ? oneOf(GIVEN) : "");
  }

  private String oneOf(String characters) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
