package io.unionpulse.producer.publish;

import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.ClientFaults;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Tells a Kafka that is away, worth another try, from one that will never do what it is asked. */
final class KafkaFailures {

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
    }
    ClientFaults.wrongSetting(failure)
        .ifPresent(
            wrong -> {
              throw new CommandException(
                  settings.kafka() + " cannot be reached: " + wrong, failure);
            });
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
