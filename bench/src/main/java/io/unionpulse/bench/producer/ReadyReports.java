package io.unionpulse.bench.producer;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Reports as they stand in Kafka, made before anything is timed. */
final class ReadyReports {

  private final List<ProducerRecord<String, byte[]>> records;

  private ReadyReports(List<ProducerRecord<String, byte[]>> records) {
    this.records = records;
  }

  /** Reports of the numbers below {@code count}, as {@link BenchReports} has them. */
  static ReadyReports make(String registryUrl, int count) {
    List<ProducerRecord<String, byte[]>> records = new ArrayList<>(count);
    try (var serializer = ContractSerdes.of(registryUrl).serializer(Topics.REPORTS)) {
      for (int i = 0; i < count; i++) {
        var report = BenchReports.report(i);
        records.add(
            new ProducerRecord<>(
                Topics.REPORTS.name(),
                report.getReportId(),
                serializer.serialize(Topics.REPORTS.name(), report)));
      }
    }
    return new ReadyReports(records);
  }

  /** The record of a number; behind the last one they begin anew. */
  ProducerRecord<String, byte[]> get(int number) {
    return records.get(number % records.size());
  }
}
