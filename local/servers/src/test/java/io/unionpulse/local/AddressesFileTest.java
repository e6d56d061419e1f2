package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesFileTest {

  @TempDir Path data;

  @Test
  void itHoldsOneLineForEachAddressUntilItIsClosed() {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("UNIONPULSE_BOOTSTRAP_SERVERS", "127.0.0.1:1");
    addresses.put("UNIONPULSE_ELASTICSEARCH_URL", "http://127.0.0.1:2");

    try (AddressesFile file = AddressesFile.write(data, addresses)) {
      assertThat(file.path())
          .isEqualTo(data.resolve("addresses.env"))
          .hasContent(
              """
              UNIONPULSE_BOOTSTRAP_SERVERS=127.0.0.1:1
              UNIONPULSE_ELASTICSEARCH_URL=http://127.0.0.1:2
              """);
    }

    assertThat(data).isEmptyDirectory();
  }

  @Test
  void whatAKilledRunLeftIsCleared() {
    AddressesFile left = AddressesFile.write(data, Map.of("A", "b"));

    AddressesFile.clear(data);

    assertThat(left.path()).doesNotExist();
  }
}
