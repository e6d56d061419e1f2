package io.unionpulse.producer.publish;

import io.unionpulse.cli.CommandException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Tells a Kafka that is away, worth another try, from one that will never do what it is asked. */
final class KafkaFailures {

  /** How the client says that no host name is known, which can change: a container starts. */
  private static final String NO_HOST = "No resolvable bootstrap urls";

  private KafkaFailures() {}

  /**
   * The failure as something worth another try.
   *
   * @throws CommandException if it is not
   */
  static Unavailable unavailable(PublishSettings settings, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (hopeless(cause)) {
        throw new CommandException(settings.kafka() + " refuses: " + cause.getMessage(), failure);
      }
      if (cause instanceof ConfigException
          && !String.valueOf(cause.getMessage()).contains(NO_HOST)) {
        throw new CommandException(
            settings.kafka() + " cannot be reached: " + cause.getMessage(), failure);
      }
    }
    if (failure instanceof KafkaException) {
      return new Unavailable(failure);
    }
    throw new IllegalStateException(failure);
  }

  private static boolean hopeless(Throwable cause) {
    return cause instanceof AuthenticationException
        || cause instanceof AuthorizationException
        || cause instanceof InvalidConfigurationException
        || cause instanceof RecordTooLargeException
        || cause instanceof UnsupportedVersionException;
  }
}
