package io.unionpulse.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.extraction.gazetteer.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Invented items of every type, as classes, contests, talks, visits and galas. */
class TypesTest {

  private static final TypeReader READER = TypeReader.standard();

  private record Item(List<String> types, String title, String body) {

    TypeReading read() {
      return READER.read(title, List.of(), body);
    }
  }

  @TestFactory
  Stream<DynamicTest> typeOfEveryItemIsRead() {
    return items().stream()
        .map(
            item ->
                DynamicTest.dynamicTest(
                    item.types() + " " + item.title(),
                    () -> {
                      TypeReading reading = item.read();
                      assertThat(item.types())
                          .as("%s by %s", item, reading.evidence())
                          .contains(reading.type().name());
                    }));
  }

  @Test
  void everyTypeHasEightItemsAtLeast() {
    var counts =
        items().stream()
            .collect(Collectors.groupingBy(it -> it.types().get(0), Collectors.counting()));
    assertThat(counts).hasSameSizeAs(ActivityType.values());
    assertThat(counts.values()).allMatch(count -> count >= 8);
  }

  private static List<Item> items() {
    var items = new ArrayList<Item>();
    for (List<String> row : Table.rows(TypesTest.class, "types.tsv", 3)) {
      items.add(new Item(Arrays.asList(row.get(0).split("/")), row.get(1), row.get(2)));
    }
    return items;
  }
}
