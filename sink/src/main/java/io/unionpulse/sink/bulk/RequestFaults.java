package io.unionpulse.sink.bulk;

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
import javax.net.ssl.SSLException;
import org.apache.http.ContentTooLongException;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;

/** Tells what a request that failed as a whole means. */
final class RequestFaults {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
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
    if (failure instanceof ResponseException answer) {
      return ofAnswer(answer.getResponse());
    }
    if (failure instanceof ContentTooLongException) {
      return new TooLarge("its answer is too long");
    }
    return new Unavailable(connectionFault(failure));
  }

  private static BulkAnswer ofAnswer(Response answer) {
    int status = answer.getStatusLine().getStatusCode();
    try {
      JsonNode error = JSON.readTree(answer.getEntity().getContent()).path("error");
      String type = error.path("type").asText();
      return ofAnswer(status, type, type + ": " + error.path("reason").asText());
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
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      return new Unavailable(summary + ": it does not let us in, see --client-config");
    }
    return new Unavailable(summary);
  }

  private static String connectionFault(Throwable cause) {
    for (Throwable root = cause; root != null; root = root.getCause()) {
      if (root instanceof SSLException) {
        return "its certificate is not accepted: " + root.getMessage();
      }
    }
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
