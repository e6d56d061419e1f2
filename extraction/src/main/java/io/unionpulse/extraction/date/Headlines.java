package io.unionpulse.extraction.date;

import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The headlines of a report, whose times are looked for when they are asked for first. */
final class Headlines {

  private final List<Analysis> lines;
  private List<TimeText> times;

  /** {@code lines}: the title, then the other headline lines. */
  Headlines(List<Analysis> lines) {
    this.lines = lines;
  }

  /** The times of each line. */
  List<TimeText> times() {
    if (times == null) {
      times = new ArrayList<>(lines.size());
      for (Analysis line : lines) {
        times.add(TimeText.of(line.passage().scanned()));
      }
    }
    return times;
  }

  /** The times of the title that may be the activity's. */
  Candidates candidates(YearRule years) {
    List<Sentence> sentences = lines.isEmpty() ? List.of() : lines.get(0).sentences();
    TimeText title = lines.isEmpty() ? new TimeText("", 0) : times().get(0);
    return new Candidates(EvidenceField.title, title, sentences, years);
  }
}
