package io.unionpulse.sink.bulk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Why Elasticsearch did not store a document.
 *
 * @param type its name of the error
 * @param index the index or alias concerned, empty if not said
 * @param reasons type and reason of the error and of its causes, from the outside in
 */
record ItemError(String type, String index, List<Reason> reasons) {

  private static final int MAX_DEPTH = 3;

  /** Type and reason of an error or of a cause of it. */
  record Reason(String type, String text) {

    @Override
    public String toString() {
      return type + ": " + text;
    }
  }

  ItemError {
    reasons = List.copyOf(reasons);
  }

  /** Reads the error that {@code json} stands at the beginning of. */
  static ItemError read(JsonParser json) throws IOException {
    List<Reason> reasons = new ArrayList<>();
    String index = read(json, reasons);
    return new ItemError(reasons.get(0).type(), index, reasons);
  }

  private static String read(JsonParser json, List<Reason> reasons) throws IOException {
    String type = "null";
    String text = "null";
    String index = "";
    int place = reasons.size();
    reasons.add(new Reason(type, text));
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      if (name.equals("type")) {
        type = json.getText();
      } else if (name.equals("reason")) {
        text = json.getText();
      } else if (name.equals("index")) {
        index = json.getText();
      } else if (name.equals("caused_by")
          && value == JsonToken.START_OBJECT
          && reasons.size() < MAX_DEPTH) {
        read(json, reasons);
      } else {
        json.skipChildren();
      }
    }
    reasons.set(place, new Reason(type, text));
    return index;
  }

  /** Reason of the error itself. */
  String reason() {
    return reasons.get(0).text();
  }

  /** Everything that is said, for people to read; the causes name the field. */
  String summary() {
    return String.join("; caused by ", reasons.stream().map(Reason::toString).toList());
  }
}
