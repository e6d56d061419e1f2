package io.unionpulse.streams.topology;

import io.unionpulse.avro.DistrictCount;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The store of counts, of which those used last are also kept decoded: most reports change the same
 * few. Whoever holds it must be the store's only writer.
 */
final class RecentCounts {

  private static final int LIMIT = 4_096;
  private static final float LOAD = 0.75f;

  private final KeyValueStore<String, DistrictCount> store;
  private final Map<String, DistrictCount> recent =
      new LinkedHashMap<>(16, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DistrictCount> eldest) {
          return size() > LIMIT;
        }
      };

  RecentCounts(KeyValueStore<String, DistrictCount> store) {
    this.store = store;
  }

  /** The count, or null. The caller may change it, and then must {@link #put} it. */
  DistrictCount get(String key) {
    DistrictCount count = recent.get(key);
    if (count == null) {
      count = store.get(key);
      if (count != null) {
        recent.put(key, count);
      }
    }
    return count;
  }

  void put(String key, DistrictCount count) {
    store.put(key, count);
    recent.put(key, count);
  }
}
