package io.unionpulse.sink.bulk;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import io.unionpulse.sink.bulk.ItemOutcome.Rejected;
import io.unionpulse.sink.bulk.ItemOutcome.Stored;
import io.unionpulse.sink.bulk.ItemOutcome.Superseded;
import java.util.Set;

/**
 * Tells by status and error type what an item's answer means. Only status 400 speaks of the
 * document itself, and not every 400 does; whatever is not known to be the document's fault is the
 * world's, so that nothing is given up on by mistake.
 */
final class ItemFaults {

  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int CONTENT_TOO_LARGE = 413;

  private static final String VERSION_CONFLICT = "version_conflict_engine_exception";

  /** Errors with status 400 that speak of the index, not of the document. */
  private static final Set<String> INDEX_AT_FAULT =
      Set.of(
          "index_closed_exception", "invalid_index_name_exception", "invalid_alias_name_exception");

  /** How Elasticsearch begins its reason when an alias leads to no index that takes writes. */
  private static final String NO_WRITE_INDEX = "no write index is defined for alias";

  private static final int MAX_REASON_DEPTH = 3;

  private ItemFaults() {}

  static ItemOutcome classify(BulkResponseItem item) {
    ErrorCause error = item.error();
    if (error == null) {
      boolean good = item.status() >= OK && item.status() < MULTIPLE_CHOICES;
      return good ? new Stored() : new Deferred("HTTP " + item.status());
    }
    String type = String.valueOf(error.type());
    return switch (item.status()) {
      case CONFLICT ->
          type.equals(VERSION_CONFLICT) ? new Superseded() : deferred(item.status(), type);
      case NOT_FOUND ->
          new Deferred("alias " + item.index() + " is not there: run ./unionpulse setup");
      case BAD_REQUEST -> ofBadRequest(item.index(), type, error);
      case CONTENT_TOO_LARGE -> new Rejected(reason(error));
      default -> deferred(item.status(), type);
    };
  }

  private static ItemOutcome ofBadRequest(String index, String type, ErrorCause error) {
    String reason = String.valueOf(error.reason());
    if (INDEX_AT_FAULT.contains(type) || reason.startsWith(NO_WRITE_INDEX)) {
      return new Deferred("%s takes no writes (%s): run ./unionpulse setup".formatted(index, type));
    }
    return new Rejected(reason(error));
  }

  private static Deferred deferred(int status, String type) {
    return new Deferred("HTTP %d %s".formatted(status, type));
  }

  /** Type and reason of the error and of its causes, which name the field. */
  static String reason(ErrorCause error) {
    var text = new StringBuilder();
    ErrorCause cause = error;
    for (int depth = 0; cause != null && depth < MAX_REASON_DEPTH; depth++) {
      text.append(depth == 0 ? "" : "; caused by ")
          .append(cause.type())
          .append(": ")
          .append(cause.reason());
      cause = cause.causedBy();
    }
    return text.toString();
  }
}
