package io.unionpulse.dashboard.answer;

import java.io.IOException;

/** Finds the content of an answer in Elasticsearch. */
@FunctionalInterface
public interface Source {

  /**
   * The content: an object that JSON can be written of, with at least one field.
   *
   * @throws IOException if Elasticsearch is away
   */
  Object find() throws IOException;
}
