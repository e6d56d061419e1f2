package io.unionpulse.sink.reindex;

import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.Placement;
import io.unionpulse.sink.index.Placements;
import io.unionpulse.sink.setup.IndexMaker;
import java.util.Optional;
import java.util.function.Consumer;

/** Removes indices that nobody reads. */
public final class Cleaning {

  private final JsonApi elasticsearch;
  private final Consumer<String> out;

  /**
   * Removes nothing yet.
   *
   * @param out told one line for each index
   */
  public Cleaning(JsonApi elasticsearch, Consumer<String> out) {
    this.elasticsearch = elasticsearch;
    this.out = out;
  }

  /**
   * Deletes the indices of ours that bear no alias; never the one that readers find.
   *
   * @throws CommandException if a rebuild is under way
   */
  public void dropOld() {
    run(
        () -> {
          Placements placements = Placements.read(elasticsearch);
          if (Rebuild.underWay(placements).isPresent()) {
            throw new CommandException(
                "new indices are being built: finish that first with ./unionpulse reindex");
          }
          var maker = new IndexMaker(elasticsearch);
          boolean any = false;
          for (ContractIndex<?> index : ContractIndices.all()) {
            Placement placement = placements.of(index);
            for (String idle : placement.idle()) {
              if (placement.served().isPresent() && maker.isOurs(idle)) {
                delete(idle);
                any = true;
              }
            }
          }
          if (!any) {
            out.accept("there are no old indices");
          }
        });
  }

  /**
   * Gives the rebuild up that is under way: the aliases as before, the new indices deleted.
   *
   * @throws CommandException if none is, or readers are about to find its indices
   */
  public void cancel() {
    run(
        () -> {
          Optional<Rebuild> rebuild = Rebuild.underWay(Placements.read(elasticsearch));
          if (rebuild.isEmpty()) {
            throw new CommandException("no new indices are being built");
          }
          if (rebuild.get().isSettled()) {
            throw new CommandException(
                "the new indices hold more than the old ones already: finish with ./unionpulse"
                    + " reindex");
          }
          rebuild.get().giveUp().make(elasticsearch);
          for (Move move : rebuild.get().moves()) {
            delete(move.to());
          }
        });
  }

  private interface Step {
    void run() throws NotUpYet;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (NotUpYet e) {
      throw new CommandException(
          "Elasticsearch does not answer (%s): run again".formatted(e.getMessage()), e);
    } catch (JsonApi.Refused e) {
      throw new CommandException("Elasticsearch refuses: " + e.getMessage(), e);
    }
  }

  private void delete(String index) throws NotUpYet {
    elasticsearch.delete("/" + index);
    out.accept("index " + index + ": deleted");
  }
}
