package io.unionpulse.sink.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.sink.reconcile.Difference.Kind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Adds the activities up anew and compares that with the counts. */
final class Recount implements AutoCloseable {

  /** What an activity brings along until it is known to be the newest: its keys and numbers. */
  private static final String SEPARATOR = "\n";

  private final String topic;
  private final Spill<Line> lines;
  private long counts;

  /** Numbers for one key: a part of the sum, or what the count says. */
  private record Line(String key, boolean stated, Counted numbers) {

    static final Spill.Format<Line> FORMAT =
        new Spill.Format<>() {
          @Override
          public void write(Line line, DataOutputStream out) throws IOException {
            out.writeUTF(line.key);
            out.writeBoolean(line.stated);
            out.writeUTF(line.numbers.toString());
          }

          @Override
          public Line read(DataInputStream in) throws IOException {
            return new Line(in.readUTF(), in.readBoolean(), Counted.parse(in.readUTF()));
          }
        };
  }

  /**
   * Nothing added up.
   *
   * @param topic of the counts
   */
  Recount(String topic, Path folder) throws IOException {
    this.topic = topic;
    lines = new Spill<>(folder, "recount", Line.FORMAT);
  }

  /** What is kept of an activity for the recount. */
  static String tallyOfActivity(JsonNode activity) {
    return Counted.ofActivity(activity)
        .map(
            numbers -> {
              List<String> tally = new ArrayList<>(List.of(numbers.toString()));
              tally.addAll(Counted.keys(activity));
              return String.join(SEPARATOR, tally);
            })
        .orElse("");
  }

  /** What is kept of a count. */
  static String tallyOfCount(JsonNode count) {
    return Counted.ofCount(count).toString();
  }

  void addActivity(Sighting newest) throws IOException {
    if (!newest.tally().isEmpty()) {
      List<String> tally = List.of(newest.tally().split(SEPARATOR, -1));
      Counted numbers = Counted.parse(tally.get(0));
      for (String key : tally.subList(1, tally.size())) {
        lines.add(key, new Line(key, false, numbers));
      }
    }
  }

  void addCount(Sighting newest) throws IOException {
    counts++;
    lines.add(newest.id(), new Line(newest.id(), true, Counted.parse(newest.tally())));
  }

  /** How many counts there are. */
  long counts() {
    return counts;
  }

  /** Compares everything that was added. */
  void compare(Consumer<Difference> differences) throws IOException {
    lines.forEachFile(
        file -> {
          Map<String, Counted> sums = new LinkedHashMap<>();
          Map<String, Counted> stated = new LinkedHashMap<>();
          for (Line line : file) {
            (line.stated ? stated : sums).merge(line.key, line.numbers, Counted::plus);
            (line.stated ? sums : stated).putIfAbsent(line.key, Counted.NOTHING);
          }
          sums.forEach((key, sum) -> compare(key, sum, stated.get(key), differences));
        });
  }

  private void compare(String key, Counted sum, Counted stated, Consumer<Difference> differences) {
    if (!sum.sameAs(stated)) {
      differences.accept(
          new Difference(
              topic,
              key,
              Kind.COUNT,
              "the activities add up to [%s], the count says [%s]"
                  .formatted(readable(sum), readable(stated)),
              -1,
              -1));
    }
  }

  private static String readable(Counted numbers) {
    return numbers.toString().replace('\t', ' ');
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
