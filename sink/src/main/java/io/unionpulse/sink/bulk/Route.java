package io.unionpulse.sink.bulk;

import io.unionpulse.sink.bulk.BulkAnswer.Answered;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import io.unionpulse.sink.bulk.RenamedBulk.Renaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Where documents go: under which names, one after the other. A document goes under the second name
 * only once it is settled under the first, so that at no moment the second holds what the first
 * does not.
 *
 * @param names for each write alias where its documents go; the lists are equally long
 */
record Route(Map<String, List<String>> names) {

  Route {
    names = Map.copyOf(names);
  }

  /** Straight to these write aliases. */
  static Route straight(List<String> aliases) {
    return new Route(
        aliases.stream().collect(Collectors.toMap(alias -> alias, alias -> List.of(alias))));
  }

  private boolean isStraight() {
    return names.entrySet().stream()
        .allMatch(name -> name.getValue().equals(List.of(name.getKey())));
  }

  /** Sends {@code request}; what became of it is what became of it under the last name. */
  CompletableFuture<BulkAnswer> send(BulkRequest request, BulkSender sender) {
    if (isStraight()) {
      return sender.send(request);
    }
    CompletableFuture<BulkAnswer> first = sender.send(renamed(0).of(request, any -> true));
    return passes() == 1 ? first : first.thenCompose(answer -> sendOn(request, answer, sender));
  }

  private CompletableFuture<BulkAnswer> sendOn(
      BulkRequest request, BulkAnswer first, BulkSender sender) {
    if (!(first instanceof Answered answered)) {
      return CompletableFuture.completedFuture(first);
    }
    List<ItemOutcome> outcomes = answered.outcomes();
    if (outcomes.stream().allMatch(Deferred.class::isInstance)) {
      return CompletableFuture.completedFuture(first);
    }
    BulkRequest settled =
        renamed(1).of(request, place -> !(outcomes.get(place) instanceof Deferred));
    return sender.send(settled).thenApply(second -> merged(outcomes, second));
  }

  private static BulkAnswer merged(List<ItemOutcome> first, BulkAnswer second) {
    if (!(second instanceof Answered answered)) {
      return second;
    }
    var rest = answered.outcomes().iterator();
    List<ItemOutcome> merged = new ArrayList<>(first.size());
    for (ItemOutcome outcome : first) {
      merged.add(outcome instanceof Deferred ? outcome : rest.next());
    }
    return new Answered(merged);
  }

  private int passes() {
    return names.values().stream().mapToInt(List::size).min().orElse(1);
  }

  private RenamedBulk renamed(int pass) {
    return new RenamedBulk(
        names.entrySet().stream()
            .map(name -> Renaming.of(name.getKey(), name.getValue().get(pass)))
            .toList());
  }
}
