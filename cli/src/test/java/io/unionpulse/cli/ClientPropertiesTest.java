package io.unionpulse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientPropertiesTest {

  private static final String SECRET = "s3cret";

  @TempDir private Path folder;

  @Test
  void tellEachClientWhatIsItsOwn() throws IOException {
    ClientProperties clients =
        load(
            """
            security.protocol=SASL_SSL
            schema.registry.basic.auth.user.info=a:b
            elasticsearch.username=pulse
            """);
    assertThat(clients.kafka(Map.of("bootstrap.servers", "kafka:1")))
        .isEqualTo(Map.of("security.protocol", "SASL_SSL", "bootstrap.servers", "kafka:1"));
    assertThat(clients.registry()).isEqualTo(Map.of("basic.auth.user.info", "a:b"));
    assertThat(clients.elasticsearch()).isEqualTo(Map.of("username", "pulse"));
  }

  @Test
  void doNotOverrideWhatTheProgramNeeds() throws IOException {
    assertThat(load("enable.auto.commit=true").kafka(Map.of("enable.auto.commit", false)))
        .isEqualTo(Map.of("enable.auto.commit", false));
  }

  @Test
  void takeSecretsFromFilesAndFromTheEnvironment() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");
    assertThat(load("elasticsearch.password=${file:" + file + "}").elasticsearch())
        .isEqualTo(Map.of("password", SECRET));
    assertThat(load("sasl.jaas.config=a password=\"${env:WORD}\";").kafka(Map.of()))
        .isEqualTo(Map.of("sasl.jaas.config", "a password=\"" + SECRET + "\";"));
  }

  @Test
  void areNeverPrintedWithTheirValues() throws IOException {
    assertThat(load("elasticsearch.password=" + SECRET)).hasToString("[elasticsearch.password]");
  }

  @Test
  void sayWhatIsMissingWithoutTheRestOfTheFile() {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> ClientProperties.load(folder.resolve("none"), Map.of()))
        .withMessageContaining("none");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> load("elasticsearch.password=" + SECRET + "${file:/no/such/file}"))
        .withMessageContaining("/no/such/file")
        .withMessageContaining("elasticsearch.password")
        .withMessageNotContaining(SECRET);
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> load("elasticsearch.password=${env:NOT_SET}"))
        .withMessageContaining("NOT_SET");
  }

  private ClientProperties load(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("client.properties"), text);
    return ClientProperties.load(file, Map.of("WORD", SECRET));
  }
}
