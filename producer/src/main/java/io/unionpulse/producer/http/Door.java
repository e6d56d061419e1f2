package io.unionpulse.producer.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import io.unionpulse.web.RateLimit;
import java.time.Clock;
import java.time.Instant;

/** What every request that publishes must pass: who it is, how often, how much. */
final class Door {

  /** Attribute of a request: the source system of its publisher. */
  static final String SYSTEM = "unionpulse.system";

  private final Publishers publishers;
  private final RateLimit rate;
  private final WaitingRoom room;
  private final Availability availability;
  private final Limits limits;
  private final Clock clock;

  /**
   * A request that was let in.
   *
   * @param context to answer to
   * @param publisher who publishes
   * @param time which revisions are of unless they are given
   * @param body all of it
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once, read once, compared never.
  record Entrance(Context context, Publisher publisher, Instant time, byte[] body) {}

  /** What is done with a request that was let in. */
  @FunctionalInterface
  interface Work {
    void run(Entrance entrance) throws InterruptedException;
  }

  Door(
      Publishers publishers,
      WaitingRoom room,
      Availability availability,
      Limits limits,
      Clock clock) {
    this.publishers = publishers;
    this.rate = new RateLimit(limits.requestsPerSecond(), System::nanoTime);
    this.room = room;
    this.availability = availability;
    this.limits = limits;
    this.clock = clock;
  }

  /** A handler that lets requests in to {@code work}. */
  Handler to(Work work) {
    return context -> {
      var publisher = publishers.of(context.header("Authorization"));
      context.attribute(SYSTEM, publisher.system());
      rate.take(publisher.system());
      requireNoEncoding(context);
      var time = IdempotencyKey.time(context.header(IdempotencyKey.HEADER), clock);
      availability.sender();
      int size = RequestBody.size(context.req(), limits.bodyBytes());
      room.enter(size);
      try {
        byte[] body = RequestBody.read(context.req(), limits.bodyBytes());
        work.run(new Entrance(context, publisher, time, body));
      } finally {
        room.leave(size);
      }
    };
  }

  /** A few bytes of gzip can become more than memory holds. */
  private static void requireNoEncoding(Context context) {
    String encoding = context.header("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      context.header("Accept-Encoding", "identity");
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "bodies are read as they are: leave Content-Encoding out");
    }
  }
}
