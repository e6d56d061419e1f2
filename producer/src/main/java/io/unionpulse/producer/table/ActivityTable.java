package io.unionpulse.producer.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.District;
import io.unionpulse.cli.DisplayWidth;
import io.unionpulse.cli.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

/**
 * Activities as a table, each document under its name. Widths are fixed, so that rows appear as
 * they are read, however many there are.
 */
public final class ActivityTable implements ActivityPrinter {

  private static final int POSITION_COLUMNS = 4;
  private static final int DISTRICT_COLUMNS = 16;
  private static final int SCOPE_COLUMNS = 11;
  private static final int TYPE_COLUMNS = 15;

  private final OutputStream out;
  private String document;

  /** Prints to {@code out} in UTF-8; it stays open. */
  public ActivityTable(OutputStream out) {
    this.out = out;
  }

  @Override
  public void print(Activity activity) throws IOException {
    String next = activity.getSource().getDocument();
    if (!next.equals(document)) {
      line((document == null ? "" : "\n") + Printable.of(next));
      row("#", "DISTRICT", "SCOPE", "TYPE", "TITLE");
      document = next;
    }
    Integer position = activity.getSource().getPosition();
    row(
        position == null ? "" : position.toString(),
        districts(activity),
        activity.getScope().toString(),
        activity.getType().toString(),
        title(activity));
  }

  /** The districts by name; without any, the code that the activity counts in. */
  private static String districts(Activity activity) {
    return activity.getDistricts().isEmpty()
        ? activity.getCountedDistrict()
        : activity.getDistricts().stream().map(District::getName).collect(Collectors.joining("、"));
  }

  private static String title(Activity activity) {
    if (!activity.getTitle().isBlank()) {
      return activity.getTitle();
    }
    String body = activity.getBody().strip();
    return "(" + DisplayWidth.fit(body, Math.min(DisplayWidth.of(body), 40)) + ")";
  }

  private void row(String position, String district, String scope, String type, String title)
      throws IOException {
    line(
        " ".repeat(Math.max(0, POSITION_COLUMNS - position.length()))
            + position
            + "  "
            + DisplayWidth.fit(Printable.of(district), DISTRICT_COLUMNS)
            + "  "
            + DisplayWidth.fit(scope, SCOPE_COLUMNS)
            + "  "
            + DisplayWidth.fit(type, TYPE_COLUMNS)
            + "  "
            + Printable.of(title.replace('\n', ' ')));
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(UTF_8));
  }
}
