package io.unionpulse.sink.bulk;

import java.util.List;

/** What became of a bulk request. */
public sealed interface BulkAnswer {

  /**
   * Every item is answered.
   *
   * @param outcomes one for each document, in the order of the request
   */
  record Answered(List<ItemOutcome> outcomes) implements BulkAnswer {
    public Answered {
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * The request is larger than the server or a proxy before it takes: send less at once.
   *
   * @param reason what was answered
   */
  record TooLarge(String reason) implements BulkAnswer {}

  /**
   * The request as a whole is refused because of a document in it, without saying which.
   *
   * @param reason Elasticsearch's reason
   */
  record Refused(String reason) implements BulkAnswer {}

  /**
   * Nobody answered, or not in a way that says anything about the documents: try again.
   *
   * @param reason what is wrong, the same text for the same fault
   */
  record Unavailable(String reason) implements BulkAnswer {}
}
