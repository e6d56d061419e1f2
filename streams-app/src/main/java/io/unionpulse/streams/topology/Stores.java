package io.unionpulse.streams.topology;

import static org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore;
import static org.apache.kafka.streams.state.Stores.keyValueStoreBuilder;
import static org.apache.kafka.streams.state.Stores.persistentKeyValueStore;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.streams.state.DistrictMember;
import io.unionpulse.streams.state.NewestReport;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** The state stores. Their names are part of the changelog topics' names: never rename one. */
final class Stores {

  /**
   * By report id: what is remembered of its newest revision; with its facts, while a verdict on it
   * can still come.
   */
  static final String NEWEST_REPORTS = "newest-reports";

  /** By {@link MemberKey}: the live reports of the districts. */
  static final String DISTRICT_MEMBERS = "district-members";

  /** By record key: the counts of the districts. */
  static final String DISTRICT_COUNTS = "district-counts";

  /** By record key: the counts that have changed since they were emitted. */
  static final String CHANGED_COUNTS = "changed-counts";

  private Stores() {}

  static StoreBuilder<KeyValueStore<String, NewestReport>> newestReports() {
    return keyValueStoreBuilder(
        persistentKeyValueStore(NEWEST_REPORTS),
        Serdes.String(),
        SingleObjectSerde.of(NewestReport.getEncoder(), NewestReport.getDecoder()));
  }

  static StoreBuilder<KeyValueStore<String, DistrictMember>> districtMembers() {
    return keyValueStoreBuilder(
        persistentKeyValueStore(DISTRICT_MEMBERS),
        Serdes.String(),
        SingleObjectSerde.of(DistrictMember.getEncoder(), DistrictMember.getDecoder()));
  }

  /** Cached: a count that changes often between two commits is written once. */
  static StoreBuilder<KeyValueStore<String, DistrictCount>> districtCounts() {
    return keyValueStoreBuilder(
            persistentKeyValueStore(DISTRICT_COUNTS), Serdes.String(), CountSerde.create())
        .withCachingEnabled();
  }

  /** Small, and empty between two intervals. */
  static StoreBuilder<KeyValueStore<String, byte[]>> changedCounts() {
    return keyValueStoreBuilder(
            inMemoryKeyValueStore(CHANGED_COUNTS), Serdes.String(), Serdes.ByteArray())
        .withCachingEnabled();
  }
}
