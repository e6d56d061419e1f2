package io.unionpulse.sink.bulk;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import io.unionpulse.sink.bulk.BulkAnswer.Refused;
import io.unionpulse.sink.bulk.BulkAnswer.TooLarge;
import io.unionpulse.sink.bulk.BulkAnswer.Unavailable;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Tells what a request that failed as a whole means. */
final class RequestFaults {

  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;

  /** Errors with status 400 that a document causes; every other one is a fault of the set-up. */
  private static final Set<String> DOCUMENT_AT_FAULT =
      Set.of(
          "action_request_validation_exception",
          "x_content_parse_exception",
          "parsing_exception",
          "json_parse_exception",
          "json_e_o_f_exception");

  private RequestFaults() {}

  static BulkAnswer classify(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ElasticsearchException answer) {
      return ofAnswer(answer);
    }
    if (cause instanceof TransportException answer) {
      return answer.statusCode() == CONTENT_TOO_LARGE
          ? new TooLarge("HTTP 413")
          : new Unavailable("HTTP " + answer.statusCode());
    }
    return new Unavailable(connectionFault(cause));
  }

  private static BulkAnswer ofAnswer(ElasticsearchException answer) {
    String type = String.valueOf(answer.error().type());
    if (answer.status() == CONTENT_TOO_LARGE) {
      return new TooLarge("HTTP 413 " + type);
    }
    if (answer.status() == BAD_REQUEST && DOCUMENT_AT_FAULT.contains(type)) {
      return new Refused(ItemFaults.reason(answer.error()));
    }
    return new Unavailable("HTTP %d %s".formatted(answer.status(), type));
  }

  private static String connectionFault(Throwable cause) {
    if (cause instanceof ConnectException) {
      return "connection refused";
    }
    if (cause instanceof SocketTimeoutException) {
      return "no answer in time";
    }
    if (cause instanceof UnknownHostException) {
      return "unknown host " + cause.getMessage();
    }
    return cause.getClass().getSimpleName();
  }
}
