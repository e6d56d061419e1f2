package io.unionpulse.dashboard.answer;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;

/** Sends answers as JSON with an ETag, or 304 to those who have them already. */
public final class Answers {

  private static final int NOT_MODIFIED = 304;
  private static final Duration MAX_AGE = Duration.ofSeconds(10);

  private final AnswerKeeper keeper;

  /** Answers from {@code keeper}. */
  public Answers(AnswerKeeper keeper) {
    this.keeper = keeper;
  }

  /** Answers a request; see {@link AnswerKeeper#answer}. */
  public void send(Context context, Object key, Source source) {
    send(context, key, MAX_AGE, source);
  }

  /** Answers a request whose answer may be at most so old. */
  public void send(Context context, Object key, Duration maxAge, Source source) {
    var answer = keeper.answer(key, maxAge, source);
    send(context, answer.kept().tag(answer.staleSince()), answer.kept().body(answer.staleSince()));
  }

  /** Answers with a body that has this tag. */
  public static void send(Context context, String tag, byte[] body) {
    context.header("ETag", tag).header("Cache-Control", "no-cache");
    if (has(context.header("If-None-Match"), tag)) {
      context.status(NOT_MODIFIED);
      return;
    }
    context.contentType("application/json").result(body);
  }

  /** Whether the client has it: tags are compared without their weakness, as RFC 9110 wants. */
  private static boolean has(String tags, String tag) {
    return tags != null
        && Arrays.stream(tags.split(",", -1))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals("*") || each.equals(tag.replaceFirst("^W/", "")));
  }
}
