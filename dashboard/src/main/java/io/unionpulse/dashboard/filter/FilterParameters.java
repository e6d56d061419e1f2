package io.unionpulse.dashboard.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a {@link Filter} from the parameters of a request. */
public final class FilterParameters {

  /** Every parameter of a filter. */
  public static final Set<String> NAMES =
      Set.of(
          "district",
          "type",
          "scope",
          "organizer",
          "from",
          "to",
          "period",
          "headcountMin",
          "headcountMax",
          "q",
          "duplicates",
          "retracted");

  private static final int MOST_CODES = 50;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_TERMS = 10;
  private static final long MOST_PEOPLE = 1_000_000_000;
  private static final Predicate<String> DISTRICT =
      Pattern.compile("[0-9]{6}|BDA|UNKNOWN").asMatchPredicate();
  private static final String PERIOD = "2024, 2024-10, 2024-10-14 or UNDATED";
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  private FilterParameters() {}

  /**
   * The filter that a request asks for.
   *
   * @param today where days without an end end
   * @throws io.unionpulse.web.ProblemException if a parameter is wrong
   */
  public static Filter read(Parameters parameters, LocalDate today) {
    Long least = parameters.number("headcountMin", 0, MOST_PEOPLE);
    Long most = parameters.number("headcountMax", 0, MOST_PEOPLE);
    if (least != null && most != null) {
      Parameters.require(
          least <= most, "headcountMax", Long.toString(most), "headcountMin or more");
    }
    return new Filter(
        codes(parameters, "district", DISTRICT, "six digits, BDA or UNKNOWN"),
        codes(parameters, "type", Codes.TYPES),
        codes(parameters, "scope", Codes.SCOPES),
        organizers(parameters),
        dates(parameters, today),
        least,
        most,
        text(parameters),
        parameters.constant("duplicates", Shown.EXCLUDE),
        parameters.constant("retracted", Shown.EXCLUDE));
  }

  private static Set<String> codes(Parameters parameters, String name, List<String> known) {
    return codes(parameters, name, known::contains, "of " + String.join(", ", known));
  }

  private static Set<String> codes(
      Parameters parameters, String name, Predicate<String> known, String expected) {
    Set<String> codes = new TreeSet<>();
    for (String value : parameters.all(name)) {
      for (String code : value.split(",", -1)) {
        Parameters.require(known.test(code.strip()), name, code, expected);
        codes.add(code.strip());
        Parameters.require(
            codes.size() <= MOST_CODES, name, value, "at most " + MOST_CODES + " codes");
      }
    }
    return codes;
  }

  private static Set<String> organizers(Parameters parameters) {
    Set<String> names = new TreeSet<>();
    for (String name : parameters.all("organizer")) {
      Parameters.require(
          name.length() <= LONGEST_NAME,
          "organizer",
          name,
          "a name of at most " + LONGEST_NAME + " characters");
      names.add(name);
      Parameters.require(
          names.size() <= MOST_CODES, "organizer", name, "at most " + MOST_CODES + " names");
    }
    return names;
  }

  /**
   * What is searched for.
   *
   * @throws io.unionpulse.web.ProblemException if it is too much
   */
  public static SearchText text(Parameters parameters) {
    String text = parameters.text("q");
    Parameters.require(
        text.length() <= LONGEST_TEXT, "q", text, "at most " + LONGEST_TEXT + " characters");
    var search = SearchText.parse(text);
    Parameters.require(
        search.terms().size() <= MOST_TERMS, "q", text, "at most " + MOST_TERMS + " terms");
    Parameters.require(
        search.terms().stream()
            .allMatch(term -> term.text().codePoints().anyMatch(Character::isLetterOrDigit)),
        "q",
        text,
        "made of words, not of signs alone");
    return search;
  }

  private static Dates dates(Parameters parameters, LocalDate today) {
    LocalDate from = parameters.date("from");
    LocalDate to = parameters.date("to");
    String period = parameters.text("period");
    if (!period.isEmpty()) {
      Parameters.require(
          from == null && to == null, "period", period, "left out beside from and to");
      return period(period);
    }
    if (from != null && to != null) {
      Parameters.require(!to.isBefore(from), "to", to.toString(), "the day of from or later");
    }
    boolean open = from != null && to == null && !from.isAfter(today);
    return new Dates(from, open ? today : to, Dates.Kind.DAYS);
  }

  private static Dates period(String period) {
    try {
      if (period.equals("UNDATED")) {
        return Dates.UNDATED;
      }
      if (YEAR.matcher(period).matches()) {
        var year = Year.parse(period);
        return new Dates(year.atDay(1), year.atDay(year.length()), Dates.Kind.YEAR);
      }
      if (MONTH.matcher(period).matches()) {
        var month = YearMonth.parse(period);
        return new Dates(month.atDay(1), month.atEndOfMonth(), Dates.Kind.MONTH);
      }
      Parameters.require(Parameters.isDate(period), "period", period, PERIOD);
      LocalDate day = LocalDate.parse(period);
      return new Dates(day, day, Dates.Kind.DAYS);
    } catch (DateTimeException e) {
      throw Parameters.wrong("period", period, PERIOD);
    }
  }
}
