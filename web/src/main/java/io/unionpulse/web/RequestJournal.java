package io.unionpulse.web;

import io.unionpulse.cli.Printable;
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
public final class RequestJournal implements RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("io.unionpulse.access");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final int LONGEST_PATH = 300;

  private final Observer observer;
  private final String systemAttribute;

  /** Told each request when it is over. */
  @FunctionalInterface
  public interface Observer {

    /**
     * A request is over.
     *
     * @param method of the few that are expected, else {@code other}
     */
    void request(String method, Request request, int status, Duration took);
  }

  /**
   * A journal.
   *
   * @param systemAttribute attribute of a request that names who made it
   */
  public RequestJournal(Observer observer, String systemAttribute) {
    this.observer = observer;
    this.systemAttribute = systemAttribute;
  }

  @Override
  public void log(Request request, Response response) {
    var took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    observer.request(method, request, response.getStatus(), took);
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "method={} path={} status={} millis={} bytes={} system={} client={} request={}",
          method,
          path(request),
          response.getStatus(),
          took.toMillis(),
          Request.getContentBytesRead(request),
          request.getAttribute(systemAttribute),
          Request.getRemoteAddr(request),
          request.getAttribute(RequestId.ATTRIBUTE));
    }
  }

  private static String path(Request request) {
    String path = String.valueOf(request.getHttpURI().getPath());
    return Printable.of(path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path);
  }
}
