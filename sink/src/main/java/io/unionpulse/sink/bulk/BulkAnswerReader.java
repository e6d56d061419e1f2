package io.unionpulse.sink.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the answer to a bulk request as a stream; keeps only what is said of failed items. */
final class BulkAnswerReader {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ItemOutcome STORED = new ItemOutcome.Stored();
  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;

  private BulkAnswerReader() {}

  /**
   * What became of the documents.
   *
   * @throws IOException if it is not the answer to a bulk request
   */
  static BulkAnswer read(InputStream content, int documents) throws IOException {
    List<ItemOutcome> outcomes = new ArrayList<>(documents);
    try (JsonParser json = FACTORY.createParser(content)) {
      require(json, json.nextToken() == JsonToken.START_OBJECT);
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        if (name.equals("items")) {
          readItems(json, outcomes);
        } else {
          json.skipChildren();
        }
      }
    }
    return outcomes.size() == documents
        ? new BulkAnswer.Answered(outcomes)
        : new BulkAnswer.Unavailable(
            "it answered another number of documents than were sent to it");
  }

  private static void readItems(JsonParser json, List<ItemOutcome> outcomes) throws IOException {
    require(json, json.currentToken() == JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json, json.currentToken() == JsonToken.START_OBJECT);
      require(json, json.nextFieldName() != null);
      require(json, json.nextToken() == JsonToken.START_OBJECT);
      outcomes.add(readItem(json));
      require(json, json.nextToken() == JsonToken.END_OBJECT);
    }
  }

  private static ItemOutcome readItem(JsonParser json) throws IOException {
    int status = 0;
    ItemError error = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      if (name.equals("status")) {
        status = json.getIntValue();
      } else if (name.equals("error") && value == JsonToken.START_OBJECT) {
        error = ItemError.read(json);
      } else {
        json.skipChildren();
      }
    }
    if (error != null) {
      return ItemFaults.classify(status, error);
    }
    boolean good = status >= OK && status < MULTIPLE_CHOICES;
    return good ? STORED : new ItemOutcome.Deferred("HTTP " + status);
  }

  private static void require(JsonParser json, boolean holds) throws IOException {
    if (!holds) {
      throw new JsonParseException(json, "not the answer to a bulk request");
    }
  }
}
