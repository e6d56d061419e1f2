package io.unionpulse.producer.http;

import io.javalin.http.Context;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.TextEncoding;
import io.unionpulse.schemas.ReportRules;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Cuts newspaper pages into articles and publishes each page in one transaction. */
final class PageHandlers {

  private static final int SHOWN_CHARS = 40;
  private static final Predicate<String> REGION = Pattern.compile("[0-9]{6}").asMatchPredicate();
  private static final Predicate<String> DATE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").asMatchPredicate();

  private final Reading reading;
  private final PageTransactions transactions;
  private final Answers answers;

  PageHandlers(Reading reading, PageTransactions transactions, Answers answers) {
    this.reading = reading;
    this.transactions = transactions;
    this.answers = answers;
  }

  /** {@code POST /v1/pages}. */
  void post(Door.Entrance entrance) throws InterruptedException {
    Context context = entrance.context();
    BodyKind.of(context, BodyKind.TEXT);
    var encoding =
        BodyKind.charset(context)
            .map(charset -> TextEncoding.named(charset.name()))
            .orElse(TextEncoding.DETECTED);
    var items =
        reading.page(entrance, document(context), region(context), published(context), encoding);
    List<ActivityReport> good = new ArrayList<>();
    List<ItemAnswer> outcome = new ArrayList<>();
    for (Gathering.Item item : items) {
      if (item instanceof Gathering.Good article) {
        good.add(article.report());
        outcome.add(ItemAnswer.accepted(article.report()));
      } else if (item instanceof Gathering.Bad bad) {
        outcome.add(ItemAnswer.rejected(bad.problem()));
      }
    }
    if (!good.isEmpty()) {
      transactions.publish(good);
    }
    answers.batch(context, outcome);
  }

  private static String document(Context context) {
    return parameter(
        context,
        "document",
        name ->
            !name.isBlank()
                && name.length() <= ReportRules.MAX_DOCUMENT_LENGTH
                && name.codePoints().noneMatch(Character::isISOControl),
        "a name of at most " + ReportRules.MAX_DOCUMENT_LENGTH + " characters");
  }

  private static String region(Context context) {
    return parameter(context, "region", REGION, "six digits, such as 110000");
  }

  private static LocalDate published(Context context) {
    String date =
        parameter(context, "published", PageHandlers::isDate, "a date such as 2024-10-14");
    return date == null ? null : LocalDate.parse(date);
  }

  private static boolean isDate(String text) {
    try {
      return DATE.test(text) && LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String parameter(
      Context context, String name, Predicate<String> rule, String expected) {
    String value = context.queryParam(name);
    if (value == null || rule.test(value)) {
      return value;
    }
    throw new ProblemException(
        ProblemType.BAD_REQUEST,
        "the parameter " + name + " must be " + expected,
        name,
        value.length() > SHOWN_CHARS ? value.substring(0, SHOWN_CHARS) + "…" : value,
        expected);
  }
}
