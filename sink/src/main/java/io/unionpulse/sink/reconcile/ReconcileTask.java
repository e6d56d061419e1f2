package io.unionpulse.sink.reconcile;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.elasticsearch.client.RestClient;

/** Compares the topics with the indices and the counts with a recount. */
public final class ReconcileTask {

  private final Generation generation;
  private final IndexComparison comparison;
  private final Path folder;

  /**
   * A task.
   *
   * @param generation the generation of results that the indices hold
   * @param folder an empty one with room for about 300 bytes a document
   */
  public ReconcileTask(
      org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
      RestClient elasticsearch,
      ContractSerdes serdes,
      Generation generation,
      Path folder) {
    this.generation = generation;
    this.comparison = new IndexComparison(consumer, elasticsearch, serdes, generation, folder);
    this.folder = folder;
  }

  /**
   * One line of the result.
   *
   * @param name what was compared
   * @param expected how many documents the topic has
   * @param found how many the index has
   */
  public record Compared(String name, long expected, long found) {}

  /** Compares everything; tells each difference. */
  public List<Compared> run(Consumer<Difference> differences)
      throws IOException, InterruptedException {
    List<Compared> compared = new ArrayList<>();
    try (var recount = new Recount(generation.districtCounts().name(), folder)) {
      RejectedRecords rejected = comparison.rejected();
      for (ContractIndex<?> index : ContractIndices.of(generation)) {
        boolean counts = index.alias().equals(ContractIndices.DISTRICT_COUNTS.alias());
        compared.add(
            comparison.compare(
                index,
                index.alias(),
                CatchUp.NONE,
                rejected,
                differences,
                counts ? Recount::tallyOfCount : Recount::tallyOfActivity,
                counts ? recount::addCount : recount::addActivity));
      }
      recount.compare(differences);
      compared.add(
          new Compared(generation.districtCounts().name(), recount.counts(), recount.counts()));
    }
    return compared;
  }
}
