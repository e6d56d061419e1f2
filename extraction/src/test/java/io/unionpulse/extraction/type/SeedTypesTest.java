package io.unionpulse.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.GoldItem;
import io.unionpulse.extraction.body.BodyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The types of the 27 articles of the seeds against their annotation. */
class SeedTypesTest {

  private static final TypeReader READER = TypeReader.standard();

  @Test
  void typeIsRightInAtLeast26Of27() {
    int right = 0;
    int also = 0;
    var table = new ArrayList<String>();
    for (GoldItem gold : GoldItem.all()) {
      TypeReading reading =
          READER.read(gold.text("title"), gold.texts("subtitle"), BodyText.of(gold.body()).text());
      boolean accepted = gold.accepts("type", reading.type().name());
      boolean sameParts =
          List.copyOf(gold.texts("also")).stream()
              .sorted()
              .toList()
              .equals(reading.also().stream().map(Enum::name).sorted().toList());
      right += accepted ? 1 : 0;
      also += sameParts ? 1 : 0;
      table.add(
          String.format(
              Locale.ROOT,
              "%s %s %-16s %s | gold %-16s %s | %s",
              accepted ? "ok   " : "WRONG",
              gold.id(),
              reading.type(),
              reading.also(),
              gold.text("type"),
              gold.texts("also"),
              reading.decisive().stream().limit(4).map(TypeEvidence::text).toList()));
    }
    table.add("type " + right + " of 27; alsoTypes as annotated " + also + " of 27");
    table.forEach(System.out::println);
    assertThat(right).as(String.join("\n", table)).isGreaterThanOrEqualTo(26);
  }
}
