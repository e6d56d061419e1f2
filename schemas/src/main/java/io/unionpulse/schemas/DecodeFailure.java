package io.unionpulse.schemas;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import org.apache.avro.InvalidNumberEncodingException;

/** Why a value could not be decoded: tells a bad record from a bad world. */
public enum DecodeFailure {
  /** The bytes are not a value of the topic's schema. The record is bad for ever. */
  UNDECODABLE,
  /** The registry knows no schema of this id. The record is bad until somebody registers it. */
  UNKNOWN_SCHEMA,
  /** The registry did not answer, or failed. The record may be good: try again later. */
  REGISTRY_UNAVAILABLE;

  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  /** Whether the record itself is at fault, so that it belongs to the dead letters. */
  public boolean recordIsBad() {
    return this != REGISTRY_UNAVAILABLE;
  }

  /** Classifies what a deserializer of {@link ContractSerdes} threw. */
  public static DecodeFailure of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RestClientException answer) {
        return ofStatus(answer.getStatus());
      }
      if (cause instanceof EOFException || cause instanceof InvalidNumberEncodingException) {
        return UNDECODABLE; // Avro says so of bytes that it holds already.
      }
      if (cause instanceof IOException) {
        return REGISTRY_UNAVAILABLE;
      }
    }
    return UNDECODABLE;
  }

  private static DecodeFailure ofStatus(int status) {
    if (status == NOT_FOUND) {
      return UNKNOWN_SCHEMA;
    }
    boolean worldIsBad =
        status >= SERVER_ERROR
            || status == TOO_MANY_REQUESTS
            || status == UNAUTHORIZED
            || status == FORBIDDEN;
    return worldIsBad ? REGISTRY_UNAVAILABLE : UNDECODABLE;
  }
}
