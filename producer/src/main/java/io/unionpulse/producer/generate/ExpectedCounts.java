package io.unionpulse.producer.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.unionpulse.avro.Granularity;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of what was generated, known from what was meant. One for each {@code DistrictCount}
 * that is not zero, under its names and without what nobody can know beforehand, its version.
 */
public final class ExpectedCounts {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final int YEAR_LENGTH = "2024".length();
  private static final int MONTH_LENGTH = "2024-10".length();

  private final Map<Place, Sums> sums = new HashMap<>();

  /** One count's key. */
  private record Place(String district, Granularity granularity, String period) {}

  /** Adds an activity that {@code reports} reports tell of; takes it back with sign -1. */
  void add(Facts facts, int reports, int sign) {
    if (reports == 0) {
      return;
    }
    put(facts, Granularity.ALL, "ALL", reports, sign);
    LocalDate day = facts.day();
    if (day == null) {
      put(facts, Granularity.UNDATED, "UNDATED", reports, sign);
      return;
    }
    String date = day.toString();
    put(facts, Granularity.YEAR, date.substring(0, YEAR_LENGTH), reports, sign);
    put(facts, Granularity.MONTH, date.substring(0, MONTH_LENGTH), reports, sign);
    put(facts, Granularity.DAY, date, reports, sign);
  }

  private void put(Facts facts, Granularity granularity, String period, int reports, int sign) {
    sums.computeIfAbsent(new Place(facts.district(), granularity, period), place -> new Sums())
        .add(facts, reports, sign);
  }

  /** The counts, each as a map of the fields of {@code DistrictCount}. */
  public List<Map<String, Object>> counts() {
    List<Map<String, Object>> counts = new ArrayList<>();
    sums.keySet().stream()
        .sorted(
            Comparator.comparing(Place::district)
                .thenComparing(Place::granularity)
                .thenComparing(Place::period))
        .filter(place -> !sums.get(place).isNothing())
        .forEach(
            place -> {
              Map<String, Object> count = new TreeMap<>(sums.get(place).fields());
              count.put("district", place.district());
              count.put("granularity", place.granularity().name());
              count.put("period", place.period());
              counts.add(count);
            });
    return counts;
  }

  /**
   * Writes the counts as one JSON object; {@code out} stays open.
   *
   * @param records how many records were written in all
   * @throws IOException if {@code out} fails
   */
  public void write(OutputStream out, long records) throws IOException {
    Map<String, Object> all = new TreeMap<>();
    all.put("records", records);
    all.put("counts", counts());
    out.write(JSON.writeValueAsBytes(all));
    out.write('\n');
  }
}
