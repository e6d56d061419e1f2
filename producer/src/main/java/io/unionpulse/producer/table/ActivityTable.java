package io.unionpulse.producer.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.District;
import io.unionpulse.producer.document.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

/**
 * Activities as a table, each document under its name. Widths are fixed, so that rows appear as
 * they are read, however many there are; only titles are cut to what the terminal holds.
 */
public final class ActivityTable implements ActivityPrinter {

  private static final int POSITION_COLUMNS = 4;
  private static final int DISTRICT_COLUMNS = 16;
  private static final int SCOPE_COLUMNS = 11;
  private static final int TYPE_COLUMNS = 15;

  private static final int BEFORE_TITLE =
      POSITION_COLUMNS + DISTRICT_COLUMNS + SCOPE_COLUMNS + TYPE_COLUMNS + 8;
  private static final int SHORTEST_TITLE = 12;

  private final OutputStream out;
  private final int titleColumns;
  private String document;

  /** Prints to {@code out} in UTF-8; it stays open. Titles are printed whole. */
  public ActivityTable(OutputStream out) {
    this(out, Integer.MAX_VALUE);
  }

  /** As {@link #ActivityTable(OutputStream)}, rows no wider than {@code columns} if they can be. */
  public ActivityTable(OutputStream out, int columns) {
    this.out = out;
    this.titleColumns = Math.max(SHORTEST_TITLE, columns - BEFORE_TITLE);
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
        Titles.of(activity));
  }

  /** The districts by name; without any, the code that the activity counts in. */
  private static String districts(Activity activity) {
    return activity.getDistricts().isEmpty()
        ? activity.getCountedDistrict()
        : activity.getDistricts().stream().map(District::getName).collect(Collectors.joining("、"));
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
            + cut(Printable.of(title)));
  }

  private String cut(String title) {
    return DisplayWidth.of(title) <= titleColumns ? title : DisplayWidth.fit(title, titleColumns);
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(UTF_8));
  }
}
