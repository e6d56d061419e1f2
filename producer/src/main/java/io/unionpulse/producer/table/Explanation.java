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
 * Each activity as its title and a line for each value: field, value with its basis, and the words
 * that it was read from in their context, or why there are none.
 */
public final class Explanation implements ActivityPrinter {

  private static final int FIELD_COLUMNS = 15;
  private static final int VALUE_COLUMNS = 34;
  private static final int INDENT = 4;

  private final OutputStream out;
  private final int columns;
  private final Function<Activity, List<TypeEvidence>> typeEvidence;

  /**
   * Prints to {@code out} in UTF-8; it stays open.
   *
   * @param columns width to keep to where context can go to a line of its own
   * @param typeEvidence the words that told an activity's type
   */
  public Explanation(
      OutputStream out, int columns, Function<Activity, List<TypeEvidence>> typeEvidence) {
    this.out = out;
    this.columns = columns;
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
    write(Printable.of(source.getDocument() + place + "  " + Titles.of(activity)));
    for (Explained value : new Explainer(report, activity, typeEvidence).values()) {
      print(activity, value);
    }
    write("");
  }

  private void print(Activity activity, Explained value) throws IOException {
    String head =
        "  "
            + DisplayWidth.fit(value.field(), FIELD_COLUMNS)
            + pad(Printable.of(value.value()))
            + "  ";
    String why = value.reason().isEmpty() ? context(activity, value.evidence()) : value.reason();
    if (DisplayWidth.of(head) + DisplayWidth.of(why) <= columns) {
      write((head + why).stripTrailing());
    } else {
      write(head.stripTrailing());
      write(" ".repeat(INDENT) + why);
    }
  }

  private static String pad(String value) {
    return DisplayWidth.of(value) > VALUE_COLUMNS ? value : DisplayWidth.fit(value, VALUE_COLUMNS);
  }

  private static String context(Activity activity, Evidence evidence) {
    boolean inTitle = evidence.getField() == EvidenceField.title;
    String text = inTitle ? activity.getTitle() : activity.getBody();
    return (inTitle ? "title: " : "") + Context.of(text, evidence.getStart(), evidence.getEnd());
  }

  private void write(String line) throws IOException {
    out.write((line + "\n").getBytes(UTF_8));
  }
}
