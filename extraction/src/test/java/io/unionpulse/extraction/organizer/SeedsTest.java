package io.unionpulse.extraction.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.Organizer;
import io.unionpulse.extraction.GoldItem;
import io.unionpulse.extraction.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The organizers of the 27 articles of the seeds against their annotation. */
class SeedsTest {

  private record Reading(GoldItem gold, List<Organizer> organizers) {

    String first() {
      return organizers.isEmpty() ? "" : organizers.get(0).getName();
    }

    List<String> names() {
      return organizers.stream().map(Organizer::getName).toList();
    }

    List<String> levels() {
      return organizers.stream().map(it -> it.getLevel().name().toLowerCase(Locale.ROOT)).toList();
    }

    List<String> goldNames() {
      return strings("name");
    }

    List<String> goldLevels() {
      return strings("level");
    }

    private List<String> strings(String field) {
      return StreamSupport.stream(gold.json().path("organizers").spliterator(), false)
          .map(it -> it.path(field).asText())
          .toList();
    }

    /** Equal to the gold, in {@code accept}, or quoted or named in the note on organizers. */
    boolean firstIsAccepted() {
      return first().equals(goldNames().get(0))
          || accepted().contains(first())
          || notes().stream().anyMatch(note -> offers(note, first()))
          || (notes().stream().anyMatch(note -> note.contains("order may be reversed"))
              && goldNames().contains(first()));
    }

    private List<String> accepted() {
      return StreamSupport.stream(gold.json().path("accept").path("organizer").spliterator(), false)
          .map(JsonNode::asText)
          .toList();
    }

    private List<String> notes() {
      return gold.texts("notes").stream().filter(it -> it.startsWith("organizers:")).toList();
    }

    /** Whether the note offers {@code name} as a whole name, other than only in addition. */
    private static boolean offers(String note, String name) {
      if (name.isEmpty()) {
        return false;
      }
      for (String clause : note.substring("organizers:".length()).split("[;,]", -1)) {
        int at = clause.indexOf(name);
        boolean whole =
            at >= 0
                && (at == 0 || !Character.isIdeographic(clause.charAt(at - 1)))
                && (at + name.length() == clause.length()
                    || !Character.isIdeographic(clause.charAt(at + name.length())));
        boolean additional = clause.contains("in addition") && !clause.contains("instead");
        if (whole && !additional) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Reading> READINGS = new ArrayList<>();

  @BeforeAll
  static void readAllArticlesAndShowThem() {
    for (GoldItem gold : GoldItem.all()) {
      READINGS.add(
          new Reading(gold, Reports.extract(gold.headlines(), gold.body()).getOrganizers()));
    }
    for (Reading it : READINGS) {
      System.out.printf(
          "%s %s %s %s | gold %s %s%n",
          it.gold().id(),
          it.firstIsAccepted() ? "ok" : "NO",
          it.names(),
          it.levels(),
          it.goldNames(),
          it.goldLevels());
    }
    System.out.printf(
        "first organizer %d, whole list %d, levels of equal lists %d of %d%n",
        READINGS.stream().filter(Reading::firstIsAccepted).count(),
        READINGS.stream().filter(it -> it.names().equals(it.goldNames())).count(),
        READINGS.stream()
            .filter(it -> it.names().equals(it.goldNames()) && it.levels().equals(it.goldLevels()))
            .count(),
        READINGS.size());
  }

  @Test
  void firstOrganizerIsRightInAtLeast26Of27() {
    assertThat(READINGS).hasSize(27);
    assertThat(READINGS).filteredOn(Reading::firstIsAccepted).hasSizeGreaterThanOrEqualTo(26);
  }
}
