package io.unionpulse.deadletters;

import io.unionpulse.cli.DisplayWidth;
import io.unionpulse.cli.Printable;
import java.util.ArrayList;
import java.util.List;

/** A list of letters as a table for people. */
final class ListTable {

  private static final List<String> HEADINGS =
      List.of("letter", "failed at", "stage", "reason", "record", "key", "replayed", "message");

  /** Columns that a cell may take at most. */
  private static final List<Integer> WIDEST = List.of(20, 19, 12, 24, 40, 24, 8, 80);

  private ListTable() {}

  static List<String> lines(LetterList list) {
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    list.newest().forEach(letter -> rows.add(row(letter)));
    if (rows.size() > 1) {
      lines.addAll(aligned(rows));
      lines.add("");
    }
    list.counts()
        .forEach(
            (group, count) ->
                lines.add(
                    "%8d  %s %s%s"
                        .formatted(
                            count.letters(),
                            Printable.of(group.stage()),
                            Printable.of(group.reason()),
                            count.replayed() == 0 ? "" : " (" + count.replayed() + " replayed)")));
    long left = list.matched() - list.newest().size();
    lines.add(
        "%8d  in all%s"
            .formatted(
                list.matched(),
                left == 0 ? "" : ", the newest " + list.newest().size() + " above"));
    return lines;
  }

  private static List<String> row(LetterSummary letter) {
    return List.of(
        letter.position().brief(),
        Moments.toSeconds(letter.failedAt()),
        Printable.of(letter.stage()),
        Printable.of(letter.reason()),
        Printable.of(letter.source()),
        Printable.of(letter.key()),
        letter.replayed() ? "yes" : "no",
        Printable.of(letter.message()));
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[HEADINGS.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST.get(i), Math.max(widths[i], DisplayWidth.of(row.get(i))));
      }
    }
    return rows.stream()
        .map(
            row -> {
              var line = new StringBuilder();
              for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : "  ").append(DisplayWidth.fit(row.get(i), widths[i]));
              }
              return line.toString().stripTrailing();
            })
        .toList();
  }
}
