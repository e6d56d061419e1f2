package io.unionpulse.producer.publish;

/** Reports cannot be published now; the message names the server and says what is wrong. */
public final class PublishingException extends Exception {

  private static final long serialVersionUID = 1L;

  PublishingException(String message, Throwable cause) {
    super(message, cause);
  }
}
