package io.unionpulse.sink.bulk;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.sink.bulk.BulkAnswer.Refused;
import io.unionpulse.sink.bulk.BulkAnswer.TooLarge;
import io.unionpulse.sink.bulk.BulkAnswer.Unavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;

/** Tells what a request that failed as a whole means. */
final class RequestFaults {

  private static final ObjectMapper JSON = new ObjectMapper();

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
      return ofAnswer(
          answer.status(),
          String.valueOf(answer.error().type()),
          ItemFaults.reason(answer.error()));
    }
    if (cause instanceof TransportException answer) {
      return ofAnswer(answer.statusCode(), "", "");
    }
    if (cause instanceof ResponseException answer) {
      return ofPlainAnswer(answer.getResponse());
    }
    return new Unavailable(connectionFault(cause));
  }

  /** The typed client hands some answers on as they came: 413, 429 and a gateway's. */
  private static BulkAnswer ofPlainAnswer(Response answer) {
    int status = answer.getStatusLine().getStatusCode();
    try {
      JsonNode error = JSON.readTree(answer.getEntity().getContent()).path("error");
      return ofAnswer(status, error.path("type").asText(), error.path("reason").asText());
    } catch (IOException | RuntimeException notJson) {
      return ofAnswer(status, "", "");
    }
  }

  private static BulkAnswer ofAnswer(int status, String type, String reason) {
    String summary = "HTTP %d %s".formatted(status, type).strip();
    if (status == CONTENT_TOO_LARGE) {
      return new TooLarge(summary);
    }
    if (status == BAD_REQUEST && DOCUMENT_AT_FAULT.contains(type)) {
      return new Refused(reason);
    }
    return new Unavailable(summary);
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
