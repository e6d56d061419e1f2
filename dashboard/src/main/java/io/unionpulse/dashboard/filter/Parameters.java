package io.unionpulse.dashboard.filter;

import io.javalin.http.Context;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The parameters of a request, checked; whatever is wrong is a problem that names one. */
public final class Parameters {

  private static final int SHOWN_CHARACTERS = 40;
  private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{1,10}").asMatchPredicate();
  private static final Predicate<String> DATE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").asMatchPredicate();

  private final Map<String, List<String>> values;

  /**
   * The parameters of a request.
   *
   * @param known every name that may be there
   * @throws ProblemException if another is there
   */
  public Parameters(Context context, Set<String> known) {
    this.values = context.queryParamMap();
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw wrong(
            name, first(name), "one of " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  private String first(String name) {
    List<String> found = values.getOrDefault(name, List.of());
    return found.isEmpty() ? "" : found.get(0);
  }

  /** Every value of a name that is not empty. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The value of a name; empty if it is not there. */
  public String text(String name) {
    List<String> found = all(name);
    if (found.size() > 1) {
      throw wrong(name, found.get(1), "given once");
    }
    return found.isEmpty() ? "" : found.get(0);
  }

  /** The value of a name as a whole number within limits; null if it is not there. */
  public Long number(String name, long least, long most) {
    String text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    String expected = "a whole number of %d to %d".formatted(least, most);
    require(NUMBER.test(text), name, text, expected);
    long number = Long.parseLong(text);
    require(number >= least && number <= most, name, text, expected);
    return number;
  }

  /** The value of a name as a constant in lower case; {@code otherwise} if it is not there. */
  public <E extends Enum<E>> E constant(String name, E otherwise) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    var constants = otherwise.getDeclaringClass().getEnumConstants();
    for (E constant : constants) {
      if (lower(constant).equals(text)) {
        return constant;
      }
    }
    List<String> names = java.util.Arrays.stream(constants).map(Parameters::lower).toList();
    throw wrong(name, text, "one of " + String.join(", ", names));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The value of a name as a date; null if it is not there. */
  LocalDate date(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      require(isDate(text), name, text, "a date such as 2024-10-14");
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name, text, "a date such as 2024-10-14");
    }
  }

  /** Whether a text has the form of a date. */
  static boolean isDate(String text) {
    return DATE.test(text);
  }

  static void require(boolean holds, String name, String found, String expected) {
    if (!holds) {
      throw wrong(name, found, expected);
    }
  }

  /** What is thrown when a parameter is wrong. */
  public static ProblemException wrong(String name, String found, String expected) {
    String shown =
        found.length() > SHOWN_CHARACTERS ? found.substring(0, SHOWN_CHARACTERS) + "…" : found;
    return new ProblemException(
        ProblemType.BAD_REQUEST,
        "the parameter " + name + " must be " + expected,
        name,
        shown,
        expected);
  }
}
