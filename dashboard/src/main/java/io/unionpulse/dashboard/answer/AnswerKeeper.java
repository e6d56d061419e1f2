package io.unionpulse.dashboard.answer;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.unionpulse.dashboard.index.IndexWatch;
import io.unionpulse.web.ProblemException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Elasticsearch once for what several want at once, not again while nothing has changed, and
 * gives the last known answer while Elasticsearch is away.
 */
public final class AnswerKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerKeeper.class);
  private static final long MAX_BYTES = 64L * 1024 * 1024;
  private static final int RETRY_AFTER_SECONDS = 2;
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int NOT_FOUND = 404;

  private final IndexWatch watch;
  private final Memory memory = new Memory(MAX_BYTES);
  private final Map<Object, CompletableFuture<Kept>> underWay = new ConcurrentHashMap<>();

  /** A keeper of nothing yet. */
  public AnswerKeeper(IndexWatch watch) {
    this.watch = watch;
  }

  /**
   * An answer.
   *
   * @param staleSince since when Elasticsearch is away; null if it is not
   */
  record Answer(Kept kept, Instant staleSince) {}

  /**
   * The answer to a request.
   *
   * @param key the same for requests that have the same answer
   * @param maxAge how old an answer may be although nothing seems to have changed
   * @throws ProblemException if Elasticsearch is away and no answer is known
   */
  Answer answer(Object key, Duration maxAge, Source source) {
    IndexWatch.State state = watch.state();
    Kept known = memory.get(key);
    if (!state.isUp()) {
      return lastKnown(known, state.since(), state.wrong());
    }
    if (known != null && known.mark().equals(state.mark()) && known.ageNanos() < maxAge.toNanos()) {
      return new Answer(known, null);
    }
    try {
      return new Answer(find(key, state, source), null);
    } catch (IOException e) {
      LOG.warn("Elasticsearch gave no answer: {}", e.getMessage());
      return lastKnown(known, watch.answeredAt(), "Elasticsearch does not answer");
    }
  }

  private static Answer lastKnown(Kept known, Instant since, String wrong) {
    if (known == null) {
      throw ProblemException.unavailable(wrong, RETRY_AFTER_SECONDS);
    }
    return new Answer(known, since);
  }

  private Kept find(Object key, IndexWatch.State state, Source source) throws IOException {
    var mine = new CompletableFuture<Kept>();
    var others = underWay.putIfAbsent(key, mine);
    if (others != null) {
      return joined(others);
    }
    try {
      var found = new Kept(state.mark(), asked(source));
      memory.put(key, found);
      mine.complete(found);
      return found;
    } catch (IOException | RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underWay.remove(key, mine);
    }
  }

  private static Kept joined(CompletableFuture<Kept> others) throws IOException {
    try {
      return others.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException away) {
        throw away;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** What Elasticsearch refuses for reasons of its own is as if it were away. */
  static Object asked(Source source) throws IOException {
    try {
      return source.find();
    } catch (ElasticsearchException e) {
      int status = e.status();
      if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == NOT_FOUND) {
        throw new IOException(e.getMessage(), e);
      }
      throw e;
    }
  }
}
