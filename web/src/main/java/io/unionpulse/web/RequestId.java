package io.unionpulse.web;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id by which publisher and operator talk about a request. */
public final class RequestId {

  static final String HEADER = "X-Request-Id";

  /** Attribute of a request that holds its id. */
  public static final String ATTRIBUTE = "unionpulse.requestId";

  private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** Gives a request its id: the client's own if it is harmless, else a new one. */
  public static void assign(Context context) {
    String asked = context.header(HEADER);
    String id =
        asked != null && ACCEPTABLE.matcher(asked).matches() ? asked : UUID.randomUUID().toString();
    context.attribute(ATTRIBUTE, id);
    context.header(HEADER, id);
  }

  /** The id of a request. */
  public static String of(Context context) {
    return context.attribute(ATTRIBUTE);
  }
}
