package io.unionpulse.streams.topology;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.streams.state.NewestReport;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** The state stores. Their names are part of the changelog topics' names: never rename one. */
final class Stores {

  /** By report id: what is remembered of its newest revision. */
  static final String NEWEST_REPORTS = "newest-reports";

  /** By record key: the counts of the districts. */
  static final String DISTRICT_COUNTS = "district-counts";

  private Stores() {}

  static StoreBuilder<KeyValueStore<String, NewestReport>> newestReports() {
    return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
        org.apache.kafka.streams.state.Stores.persistentKeyValueStore(NEWEST_REPORTS),
        Serdes.String(),
        SingleObjectSerde.of(NewestReport.getEncoder(), NewestReport.getDecoder()));
  }

  static StoreBuilder<KeyValueStore<String, DistrictCount>> districtCounts() {
    return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
        org.apache.kafka.streams.state.Stores.persistentKeyValueStore(DISTRICT_COUNTS),
        Serdes.String(),
        SingleObjectSerde.of(DistrictCount.getEncoder(), DistrictCount.getDecoder()));
  }
}
