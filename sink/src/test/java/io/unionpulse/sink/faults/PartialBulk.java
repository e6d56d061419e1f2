package io.unionpulse.sink.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * A bulk request that some documents are kept back of.
 *
 * @param body what is left of it
 * @param kept which documents were kept back, by their place
 * @param documents how many there were
 */
record PartialBulk(String body, BitSet kept, int documents) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ONE_IN = 20;
  private static final String BUSY =
      """
      {"index": {"status": 429, "error": {"type": "es_rejected_execution_exception",
       "reason": "busy"}}}""";

  static PartialBulk of(String body, Random random) {
    List<String> lines = body.lines().toList();
    var kept = new BitSet();
    var rest = new StringBuilder();
    for (int i = 0; i < lines.size(); i += 2) {
      if (random.nextInt(ONE_IN) == 0) {
        kept.set(i / 2);
      } else {
        rest.append(lines.get(i)).append('\n').append(lines.get(i + 1)).append('\n');
      }
    }
    return new PartialBulk(rest.toString(), kept, lines.size() / 2);
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  /** Elasticsearch's answer, with the documents that were kept back. */
  String answer(String answer) throws IOException {
    var whole = (ObjectNode) JSON.readTree(answer);
    JsonNode items = whole.path("items");
    ArrayNode all = whole.putArray("items");
    int next = 0;
    for (int i = 0; i < documents; i++) {
      all.add(kept.get(i) ? JSON.readTree(BUSY) : items.get(next++));
    }
    return whole.put("errors", true).toString();
  }
}
