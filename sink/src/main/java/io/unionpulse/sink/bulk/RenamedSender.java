package io.unionpulse.sink.bulk;

import io.unionpulse.sink.bulk.BulkAnswer.Answered;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Sends documents under other names than their own, and notes when those are gone. */
public final class RenamedSender implements BulkSender {

  private final BulkSender sender;
  private final Route route;
  private volatile boolean misdirected;

  /**
   * A sender.
   *
   * @param names for each write alias where its documents go
   */
  public RenamedSender(BulkSender sender, Map<String, String> names) {
    this.sender = sender;
    this.route =
        new Route(
            names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, name -> List.of(name.getValue()))));
  }

  @Override
  public CompletableFuture<BulkAnswer> send(BulkRequest request) {
    return route
        .send(request, sender)
        .thenApply(
            answer -> {
              if (isMisdirected(answer)) {
                misdirected = true;
              }
              return answer;
            });
  }

  /** Whether an answer said that a name takes no documents. */
  static boolean isMisdirected(BulkAnswer answer) {
    return answer instanceof Answered answered
        && answered.outcomes().stream()
            .anyMatch(outcome -> outcome instanceof Deferred later && later.misdirected());
  }

  /** Whether one of the names took no documents any more. */
  public boolean isMisdirected() {
    return misdirected;
  }
}
