package io.unionpulse.producer.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.type.TypeEvidence;
import io.unionpulse.producer.document.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/**
 * Each activity as its title and a table of its values: field, value with its basis, and the words
 * that it was read from in their context, or why there are none. A field's name stands beside its
 * first value; context that finds no room beside a long value stands below it, in its own column.
 */
public final class Explanation implements ActivityPrinter {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";
  private static final int FIELD_COLUMNS = 16;
  private static final int VALUE_COLUMNS = 26;
  private static final int BEFORE_CONTEXT =
      INDENT.length() + FIELD_COLUMNS + VALUE_COLUMNS + GAP.length();
  private static final int NARROWEST_CONTEXT = 24;
  private static final String IN_TITLE = "title: ";

  private final OutputStream out;
  private final int columns;
  private final Function<Activity, List<TypeEvidence>> typeEvidence;

  /**
   * Prints to {@code out} in UTF-8; it stays open.
   *
   * @param columns width to keep to; contexts are as long as it allows, values are never cut
   * @param typeEvidence the words that told an activity's type
   */
  public Explanation(
      OutputStream out, int columns, Function<Activity, List<TypeEvidence>> typeEvidence) {
    this.out = out;
    this.columns = Math.max(columns, BEFORE_CONTEXT + NARROWEST_CONTEXT);
    this.typeEvidence = typeEvidence;
  }

  @Override
  public void print(Activity activity) throws IOException {
    print(null, activity);
  }

  @Override
  public void print(ActivityReport report, Activity activity) throws IOException {
    var source = activity.getSource();
    String place = source.getPosition() == null ? "" : " #" + source.getPosition();
    heading(Printable.of(source.getDocument() + place), Printable.of(Titles.of(activity)));
    String field = "";
    for (Explained value : new Explainer(report, activity, typeEvidence).values()) {
      print(activity, value, value.field().equals(field) ? "" : value.field());
      field = value.field();
    }
    write("");
  }

  private void heading(String document, String title) throws IOException {
    String line = document + GAP + title;
    if (DisplayWidth.of(line) <= columns) {
      write(line);
    } else {
      write(document);
      write(INDENT + title);
    }
  }

  private void print(Activity activity, Explained value, String field) throws IOException {
    String shown = Printable.of(value.value());
    String why = why(activity, value, columns - BEFORE_CONTEXT);
    String head = INDENT + DisplayWidth.fit(field, FIELD_COLUMNS);
    if (DisplayWidth.of(shown) <= VALUE_COLUMNS) {
      write((head + DisplayWidth.fit(shown, VALUE_COLUMNS) + GAP + why).stripTrailing());
      return;
    }
    write(head + shown);
    if (!why.isEmpty()) {
      write(" ".repeat(BEFORE_CONTEXT) + why);
    }
  }

  private static String why(Activity activity, Explained value, int columns) {
    Evidence evidence = value.evidence();
    if (evidence == null) {
      return value.reason();
    }
    boolean inTitle = evidence.getField() == EvidenceField.title;
    String text = inTitle ? activity.getTitle() : activity.getBody();
    String prefix = inTitle ? IN_TITLE : "";
    return prefix
        + Context.of(text, evidence.getStart(), evidence.getEnd(), columns - prefix.length());
  }

  private void write(String line) throws IOException {
    out.write((line + "\n").getBytes(UTF_8));
  }
}
