package io.unionpulse.streams.topology;

/**
 * Something that every record needs does not answer. The records are not at fault: the transaction
 * is given up and the same records are processed again later.
 */
public final class WorldUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WorldUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
