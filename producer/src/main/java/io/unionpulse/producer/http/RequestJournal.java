package io.unionpulse.producer.http;

import io.unionpulse.cli.Printable;
import io.unionpulse.web.RequestId;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access log, a line for each request when it is over: who, what, how it ended; no body, no
 * query, no token. Counts them, too.
 */
final class RequestJournal implements RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("io.unionpulse.access");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final int LONGEST_PATH = 300;

  private final ServerMetrics metrics;

  RequestJournal(ServerMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public void log(Request request, Response response) {
    var took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    metrics.request(method, response.getStatus(), took);
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "method={} path={} status={} millis={} bytes={} system={} client={} request={}",
          method,
          path(request),
          response.getStatus(),
          took.toMillis(),
          Request.getContentBytesRead(request),
          request.getAttribute(Door.SYSTEM),
          Request.getRemoteAddr(request),
          request.getAttribute(RequestId.ATTRIBUTE));
    }
  }

  private static String path(Request request) {
    String path = String.valueOf(request.getHttpURI().getPath());
    return Printable.of(path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path);
  }
}
