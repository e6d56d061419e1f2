package io.unionpulse.schemas;

import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;

/** Tells what a failure of one of Kafka's clients means that no waiting mends. */
public final class ClientFaults {

  /** How the client says that no host name is known, which can change: a container starts. */
  private static final String NO_HOST = "No resolvable bootstrap urls";

  private ClientFaults() {}

  /** Why the client cannot be made from its settings; empty if they are not at fault. */
  public static Optional<String> wrongSetting(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConfigException
          && !String.valueOf(cause.getMessage()).contains(NO_HOST)) {
        return Optional.of(root(cause));
      }
    }
    return Optional.empty();
  }

  /** Why the brokers do not let the client in; empty if that is not what is wrong. */
  public static Optional<String> refused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AuthenticationException || cause instanceof AuthorizationException) {
        return Optional.of(root(cause));
      }
    }
    return Optional.empty();
  }

  private static String root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
