package io.unionpulse.sink.reindex;

import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.Placements;
import io.unionpulse.sink.setup.IndexMaker;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Builds new indices from the topics, compares, and moves the readers over. Interrupted at any
 * moment, the next run goes on; several at once do no harm.
 */
public final class ReindexTask {

  private final JsonApi elasticsearch;
  private final Copier.Maker copiers;
  private final Verification verification;
  private final Consumer<String> out;

  /**
   * A task.
   *
   * @param out told one line for each step
   */
  public ReindexTask(
      JsonApi elasticsearch,
      Copier.Maker copiers,
      Verification verification,
      Consumer<String> out) {
    this.elasticsearch = elasticsearch;
    this.copiers = copiers;
    this.verification = verification;
    this.out = out;
  }

  /**
   * Goes on with the rebuild that is under way, or begins one.
   *
   * @param wanted the results that the new indices are to hold; empty for those that readers find,
   *     or for those of the rebuild that is under way
   * @return whether the readers were moved; if not, something differs, which was told
   * @throws CommandException with one line that says what to do
   */
  public boolean run(Optional<Generation> wanted) throws IOException, InterruptedException {
    try {
      Placements placements = Placements.read(elasticsearch);
      Optional<Rebuild> found = Rebuild.underWay(placements);
      Rebuild rebuild =
          found.isPresent() ? goOn(found.get(), wanted, placements) : begin(wanted, placements);
      if (!rebuild.isSettled() && !build(rebuild)) {
        return false;
      }
      for (Move move : rebuild.moves()) {
        elasticsearch.post("/" + move.to() + "/_refresh");
      }
      rebuild.swap().make(elasticsearch);
      rebuild
          .moves()
          .forEach(
              move ->
                  out.accept(
                      "alias %s leads to %s now; %s stays until ./unionpulse reindex --drop-old"
                          .formatted(move.index().alias(), move.to(), move.from())));
      return true;
    } catch (NotUpYet e) {
      throw new CommandException(
          "Elasticsearch does not answer (%s): run again, it goes on where it was"
              .formatted(e.getMessage()),
          e);
    } catch (JsonApi.Refused e) {
      throw new CommandException("Elasticsearch refuses: " + e.getMessage(), e);
    }
  }

  private Rebuild goOn(Rebuild rebuild, Optional<Generation> wanted, Placements placements)
      throws NotUpYet {
    if (wanted.isPresent() && !wanted.get().equals(rebuild.generation())) {
      throw new CommandException(
          ("indices of generation %d are being built: finish that without --generation, or give it"
                  + " up with --cancel")
              .formatted(rebuild.generation().number()));
    }
    rebuild.barrier(elasticsearch, placements);
    out.accept("going on: " + names(rebuild));
    return rebuild;
  }

  private Rebuild begin(Optional<Generation> wanted, Placements placements) throws NotUpYet {
    Generation served =
        placements
            .servedGeneration()
            .orElseThrow(
                () ->
                    new CommandException(
                        "there are no indices of this version: run ./unionpulse setup first"));
    Rebuild rebuild = Rebuild.of(wanted.orElse(served), served, placements);
    var maker = new IndexMaker(elasticsearch);
    for (Move move : rebuild.moves()) {
      maker.make(move.index().alias(), move.to(), List.of());
    }
    rebuild.begin().make(elasticsearch);
    out.accept("building " + names(rebuild));
    return rebuild;
  }

  private static String names(Rebuild rebuild) {
    return rebuild.moves().stream()
        .map(move -> "%s from %s".formatted(move.to(), move.index().topic().name()))
        .collect(Collectors.joining(", "));
  }

  /** Copies, compares, and stops the writing to the old indices; false if something differs. */
  private boolean build(Rebuild rebuild) throws IOException, InterruptedException, NotUpYet {
    boolean letters = !rebuild.keepsVersions();
    Map<String, String> targets =
        rebuild.moves().stream()
            .collect(Collectors.toMap(move -> move.index().writeAlias(), rebuild::target));
    try (Copier copier = copiers.open(rebuild.moves(), targets, copyName(rebuild), letters)) {
      // Whatever was on its way to an old index alone when the writing was divided is before here.
      copier.upTo(copier.ends());
      out.accept("copied; comparing");
      if (!verification.holds(rebuild, copier)) {
        return false;
      }
      rebuild.settle().make(elasticsearch);
      if (rebuild instanceof NewResults results) {
        copier.upTo(copier.ends());
        if (!verification.losesNothing(results)) {
          results.unsettle().make(elasticsearch);
          return false;
        }
      }
      copier.forget();
      return true;
    }
  }

  /** An index that is deleted and made anew bears the same name, but not the same of these. */
  private String copyName(Rebuild rebuild) throws NotUpYet {
    var name = new StringBuilder();
    for (Move move : rebuild.moves()) {
      String uuid =
          elasticsearch
              .get("/" + move.to() + "/_settings")
              .map(answer -> answer.path(move.to()).at("/settings/index/uuid").asText())
              .orElseThrow(
                  () ->
                      new CommandException(
                          "index %s went away: run again with --cancel".formatted(move.to())));
      name.append(name.isEmpty() ? "" : "-").append(uuid);
    }
    return name.toString();
  }
}
