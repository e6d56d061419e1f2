package io.unionpulse.producer.http;

import io.unionpulse.cli.CommandException;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells by a bearer token who publishes. Sees within seconds when the file of tokens changes: a
 * line that is deleted is a publisher that is locked out. A file that cannot be read any more
 * leaves those in who were.
 */
final class Publishers {

  private static final Logger LOG = LoggerFactory.getLogger(Publishers.class);
  private static final String SCHEME = "Bearer ";

  private final TokenFile file;
  private final Clock clock;
  private volatile Map<String, Publisher> byHash;
  private Object state;

  /**
   * Reads the file.
   *
   * @throws CommandException if that is not possible
   */
  Publishers(TokenFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.state = file.state();
    this.byHash = file.read();
  }

  /** Reads the file again if it has changed. */
  synchronized void refresh() {
    Object now = file.state();
    if (now.equals(state)) {
      return;
    }
    state = now;
    try {
      byHash = file.read();
      LOG.info("the tokens have changed: {} of them", byHash.size());
    } catch (CommandException e) {
      LOG.error("the tokens have changed, but {}; those from before stay", e.getMessage());
    }
  }

  /**
   * The publisher whose token the header bears.
   *
   * @param authorization value of the header Authorization; null without one
   * @throws ProblemException if there is none
   */
  Publisher of(String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw unauthorized("send the header Authorization: Bearer TOKEN");
    }
    Publisher publisher =
        byHash.get(TokenFile.hash(authorization.substring(SCHEME.length()).strip()));
    if (publisher == null) {
      throw unauthorized("the token is not known");
    }
    if (!publisher.expires().isAfter(clock.instant())) {
      throw unauthorized(
          "the token of %s ended at %s: ask for a new one"
              .formatted(publisher.system(), publisher.expires()));
    }
    return publisher;
  }

  private static ProblemException unauthorized(String detail) {
    return new ProblemException(ProblemType.UNAUTHORIZED, detail);
  }
}
