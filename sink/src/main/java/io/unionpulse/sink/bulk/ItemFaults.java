package io.unionpulse.sink.bulk;

import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import io.unionpulse.sink.bulk.ItemOutcome.Rejected;
import io.unionpulse.sink.bulk.ItemOutcome.Superseded;
import java.util.Set;

/**
 * Tells by status and error type what an item's answer means. Only status 400 speaks of the
 * document itself, and not every 400 does; whatever is not known to be the document's fault is the
 * world's, so that nothing is given up on by mistake.
 */
final class ItemFaults {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int CONTENT_TOO_LARGE = 413;

  private static final String VERSION_CONFLICT = "version_conflict_engine_exception";
  private static final ItemOutcome SUPERSEDED = new Superseded();

  /** Errors with status 400 that speak of the index, not of the document. */
  private static final Set<String> INDEX_AT_FAULT =
      Set.of(
          "index_closed_exception", "invalid_index_name_exception", "invalid_alias_name_exception");

  /** How Elasticsearch begins its reason when an alias leads to no index that takes writes. */
  private static final String NO_WRITE_INDEX = "no write index is defined for alias";

  private ItemFaults() {}

  static ItemOutcome classify(int status, ItemError error) {
    return switch (status) {
      case CONFLICT ->
          error.type().equals(VERSION_CONFLICT) ? SUPERSEDED : deferred(status, error.type());
      case NOT_FOUND ->
          new Deferred(
              "alias %s is not there: run ./unionpulse setup".formatted(error.index()).strip(),
              true);
      case BAD_REQUEST -> ofBadRequest(error);
      case CONTENT_TOO_LARGE -> new Rejected(error.summary());
      default -> deferred(status, error.type());
    };
  }

  private static ItemOutcome ofBadRequest(ItemError error) {
    if (INDEX_AT_FAULT.contains(error.type()) || error.reason().startsWith(NO_WRITE_INDEX)) {
      return new Deferred(
          "index %s takes no writes (%s): run ./unionpulse setup"
              .formatted(error.index(), error.type()),
          true);
    }
    return new Rejected(error.summary());
  }

  private static Deferred deferred(int status, String type) {
    return new Deferred("HTTP %d %s".formatted(status, type));
  }
}
