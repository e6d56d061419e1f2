package io.unionpulse.bench.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.index.SideIndices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;

/** Compares everything that there is with what must be, once the house has come to rest. */
final class Proof {

  private final ChaosHouse house;
  private final Flow flow;
  private final Outlet outlet;
  private final MalformedRecords malformed;
  private final CommittedRecords records;
  private final ContractSerdes serdes;

  Proof(
      ChaosHouse house,
      Flow flow,
      Outlet outlet,
      MalformedRecords malformed,
      CommittedRecords records) {
    this.house = house;
    this.flow = flow;
    this.outlet = outlet;
    this.malformed = malformed;
    this.records = records;
    this.serdes = ContractSerdes.of(house.servers().schemaRegistryUrl());
  }

  /** What is found, whether good or bad. */
  List<Finding> findings(boolean drained, long visible) throws InterruptedException {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.of("drained", drained ? List.of() : List.of("not all has come to its end")));
    findings.add(Finding.of("unpublished", outlet.failures()));
    findings.add(Finding.of("applicationsEnded", house.endings()));
    findings.add(counts());
    findings.add(
        new Finding(
            "visibleToPublished",
            Math.abs(flow.changes() - visible),
            List.of("%,d changes published, %,d visible".formatted(flow.changes(), visible))));
    findings.add(ReconcileRun.of(house));
    findings.add(letters());
    findings.add(lettersInIndex());
    return findings;
  }

  private Finding counts() throws InterruptedException {
    var comparison = new CountComparison(flow.expected().counts());
    try (Deserializer<DistrictCount> counts = serdes.deserializer(Topics.DISTRICT_COUNTS)) {
      records.all(
          Topics.DISTRICT_COUNTS,
          record -> comparison.add(counts.deserialize(record.topic(), record.value())));
    }
    return Finding.of("countsToExpected", comparison.differences());
  }

  private Finding letters() throws InterruptedException {
    var comparison = new LetterComparison(malformed.written());
    try (Deserializer<DeadLetter> letters = serdes.deserializer(Topics.DEAD_LETTERS)) {
      records.all(
          Topics.DEAD_LETTERS,
          record -> comparison.add(letters.deserialize(record.topic(), record.value())));
    }
    return Finding.of("deadLettersToMalformed", comparison.differences());
  }

  private Finding lettersInIndex() throws InterruptedException {
    try {
      house.elasticsearch().send("POST", "/" + SideIndices.DEAD_LETTERS + "/_refresh", "");
      JsonNode answer =
          house.elasticsearch().send("GET", "/" + SideIndices.DEAD_LETTERS + "/_count", "");
      long found = answer.path("count").asLong();
      long written = malformed.written().size();
      return new Finding(
          "deadLettersInIndex",
          Math.abs(found - written),
          List.of("%d letters in the index, %d malformed records".formatted(found, written)));
    } catch (IOException e) {
      return Finding.of("deadLettersInIndex", List.of("Elasticsearch is away: " + e));
    }
  }
}
