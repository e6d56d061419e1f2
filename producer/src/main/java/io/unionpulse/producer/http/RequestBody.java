package io.unionpulse.producer.http;

import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/** Reads a request's body, within its limits of size and time. */
final class RequestBody {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int FIRST_BYTES = 16 * 1024;

  private RequestBody() {}

  /**
   * How many bytes the body may have: what the request says of it, else the limit.
   *
   * @throws ProblemException if that is above the limit
   */
  static int size(HttpServletRequest request, int limit) {
    long said = request.getContentLengthLong();
    if (said > limit) {
      throw tooLarge(limit);
    }
    return said < 0 ? limit : (int) said;
  }

  /**
   * The body.
   *
   * @param request whose body nobody has read
   * @throws ProblemException if it is too large, too slow, or ends early
   */
  static byte[] read(HttpServletRequest request, int limit) {
    long end = System.nanoTime() + LONGEST.toNanos();
    long said = request.getContentLengthLong();
    var bytes = new byte[said < 0 ? FIRST_BYTES : (int) said + 1];
    int length = 0;
    try (InputStream in = request.getInputStream()) {
      for (int count = in.read(bytes);
          count >= 0;
          count = in.read(bytes, length, bytes.length - length)) {
        length += count;
        if (length > limit) {
          throw tooLarge(limit);
        }
        if (System.nanoTime() > end) {
          throw new ProblemException(
              ProblemType.BODY_TOO_SLOW,
              "the body took longer than " + LONGEST.toSeconds() + " s: send less at once");
        }
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, limit + 1L));
        }
      }
    } catch (IOException e) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST, "the body ended early: send it whole, as long as announced");
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  private static ProblemException tooLarge(int limit) {
    return new ProblemException(
        ProblemType.TOO_LARGE,
        "the body is larger than %d bytes: send less at once".formatted(limit));
  }
}
