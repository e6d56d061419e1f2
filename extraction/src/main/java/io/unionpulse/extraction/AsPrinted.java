package io.unionpulse.extraction;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ReadText;
import java.util.List;

/**
 * Gives what was read from a {@link ReadText} back in the characters that are printed: evidence and
 * names. Qualifiers and units (余, 人次) stay as they are read: they are a vocabulary that counts are
 * grouped by, and 餘 is the same one as 余.
 */
final class AsPrinted {

  private final ReadText title;
  private final ReadText body;
  private final List<ReadText> others;

  /**
   * Over the texts of one report.
   *
   * @param others further texts that names were read from
   */
  AsPrinted(ReadText title, ReadText body, List<ReadText> others) {
    this.title = title;
    this.body = body;
    this.others = others;
  }

  /** {@code activity}, its evidence and names as printed; its offsets are right already. */
  Activity restore(Activity activity) {
    if (isPlain()) {
      return activity;
    }
    for (var organizer : activity.getOrganizers()) {
      Evidence evidence = organizer.getEvidence();
      boolean same = evidence != null && organizer.getName().equals(evidence.getText());
      restore(evidence);
      organizer.setName(same ? evidence.getText() : name(organizer.getName()));
    }
    activity.getDistricts().forEach(district -> restore(district.getEvidence()));
    activity.getFigures().forEach(figure -> restore(figure.getEvidence()));
    activity.getAmounts().forEach(amount -> restore(amount.getEvidence()));
    if (activity.getHeadcount() != null) {
      restore(activity.getHeadcount().getEvidence());
    }
    if (activity.getPeriod() != null) {
      restore(activity.getPeriod().getEvidence());
    }
    return activity;
  }

  private void restore(Evidence evidence) {
    if (evidence != null) {
      ReadText text = evidence.getField() == EvidenceField.title ? title : body;
      evidence.setText(text.printed(evidence.getStart(), evidence.getEnd()));
    }
  }

  /** Names as printed; of one that is printed in pieces its characters as they are read. */
  List<String> names(List<String> names) {
    return isPlain() ? names : names.stream().map(this::name).toList();
  }

  private boolean isPlain() {
    boolean plain = title.plain() && body.plain();
    for (ReadText text : others) {
      plain &= text.plain();
    }
    return plain;
  }

  private String name(String name) {
    for (ReadText text : others) {
      String printed = find(text, name);
      if (!printed.isEmpty()) {
        return printed;
      }
    }
    for (ReadText text : List.of(title, body)) {
      String printed = find(text, name);
      if (!printed.isEmpty()) {
        return printed;
      }
    }
    return name;
  }

  private static String find(ReadText text, String name) {
    if (text.plain() || name.isEmpty()) {
      return "";
    }
    for (int at = text.text().indexOf(name.charAt(0)); at >= 0; ) {
      String printed = spaced(text, at, name);
      if (!printed.isEmpty()) {
        return printed;
      }
      at = text.text().indexOf(name.charAt(0), at + 1);
    }
    return "";
  }

  /** The characters of {@code name} from {@code at} on, where blanks may stand between them. */
  private static String spaced(ReadText text, int at, String name) {
    var printed = new StringBuilder();
    int i = at;
    for (int next = 0; next < name.length(); i++) {
      if (i == text.text().length()) {
        return "";
      }
      char c = text.text().charAt(i);
      if (c == name.charAt(next)) {
        printed.append(text.printed().charAt(i));
        next++;
      } else if (!Glyphs.isSpace(c)) {
        return "";
      }
    }
    return printed.toString();
  }
}
