package io.unionpulse.sink.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void doesNotDependOnTheOrderOfFields() throws JsonProcessingException {
    assertThat(hash("{\"a\":1,\"b\":{\"c\":[1,2],\"d\":null}}"))
        .isEqualTo(hash("{\"b\":{\"d\":null,\"c\":[1,2]},\"a\":1}"));
  }

  @Test
  void dependsOnEverythingElse() throws JsonProcessingException {
    Set<Long> hashes = new HashSet<>();
    List<String> documents =
        List.of(
            "{}",
            "[]",
            "null",
            "{\"a\":1}",
            "{\"a\":2}",
            "{\"b\":1}",
            "{\"a\":null}",
            "{\"a\":[1,2]}",
            "{\"a\":[2,1]}",
            "{\"a\":[[1],2]}",
            "{\"a\":{\"b\":1}}",
            "{\"b\":{\"a\":1}}",
            "{\"a\":1,\"b\":2}",
            "{\"a\":2,\"b\":1}");
    for (String document : documents) {
      hashes.add(hash(document));
    }
    assertThat(hashes).hasSameSizeAs(documents);
  }

  private static long hash(String json) throws JsonProcessingException {
    return ContentHash.of(JSON.readTree(json));
  }
}
