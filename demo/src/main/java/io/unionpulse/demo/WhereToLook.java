package io.unionpulse.demo;

import io.unionpulse.local.AddressesFile;
import io.unionpulse.local.LocalServers;
import java.nio.file.Path;
import java.util.List;

/** Where a user can go from the table. */
final class WhereToLook {

  private WhereToLook() {}

  static List<String> lines(LocalServers servers, int page, Path data) {
    String elasticsearch = servers.elasticsearchUrl();
    return List.of(
        "Running until Ctrl-C. Where to look further:",
        "  page        http://localhost:" + page + "/",
        "  API         http://localhost:" + page + "/docs",
        "  counts      " + elasticsearch + "/union-district-counts/_search?q=granularity:ALL",
        "  activities  " + elasticsearch + "/union-activities/_search?q=countedDistrict:110116",
        "  search      " + elasticsearch + "/union-activities/_search?q=body:工匠",
        "  schemas     " + servers.schemaRegistryUrl() + "/subjects",
        "  Kafka       " + servers.bootstrapServers() + " (union.reports, union.activities, ...)",
        "  logs        " + data.resolve(DemoLog.NAME),
        "  join in     set -a; . "
            + data.resolve(AddressesFile.NAME)
            + "; ./unionpulse ingest PATH...");
  }
}
