package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {

  @Test
  void everyWrongSettingIsNamedAtOnce() {
    assertThatThrownBy(
            () -> new StreamsSettings(" ", "registry:8081", "my app", Path.of("state"), 0))
        .hasMessage(
            "--bootstrap-servers is ' ': give HOST:PORT;"
                + " --schema-registry-url is 'registry:8081': give http://HOST:PORT;"
                + " --application-id is 'my app': give letters, digits, . _ - only;"
                + " --threads is '0': give 1 or more");
  }

  @Test
  void processingIsExactlyOnce() {
    var settings =
        new StreamsSettings("kafka:9092", "http://registry:8081", "app", Path.of("state"), 1);

    assertThat(settings.toProperties()).containsEntry("processing.guarantee", "exactly_once_v2");
  }
}
