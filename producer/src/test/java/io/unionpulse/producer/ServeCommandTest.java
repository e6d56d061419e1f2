package io.unionpulse.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

/** The commands {@code serve} and {@code token}, as far as they need no server. */
class ServeCommandTest {

  @TempDir private Path folder;

  private String tokens() {
    return folder.resolve("tokens.txt").toString();
  }

  private int serve(String... arguments) throws Exception {
    return new CommandFixture((streams, clock) -> new ServeCommand()).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--http-host=0.0.0.0",
        "--tls-key=server.key",
        "--region=11",
        "--timeout=1",
        "--max-body-size=64MiB",
        "--max-waiting-requests=1000",
        "--rate=0"
      })
  void whatCannotBeIsWrongUse(String option) {
    assertThatThrownBy(() -> serve("--tokens", tokens(), option))
        .isInstanceOf(ParameterException.class);
  }

  @Test
  void withoutTokensTheServerDoesNotStart() {
    assertThatThrownBy(() -> serve("--tokens", tokens(), "--http-port=0"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("make it with ./unionpulse token");
  }

  @Test
  void aTokenIsPrintedOnceAndItsHashKept() throws Exception {
    var token = new CommandFixture(TokenCommand::new);

    assertThat(token.run("--tokens", tokens(), "--system", "portal-haidian", "--days", "30"))
        .isZero();

    assertThat(token.outLines()).singleElement().asString().startsWith("upt_").hasSize(47);
    assertThat(token.errLines())
        .containsExactly(
            "good for portal-haidian until 2026-12-21T08:00:00Z; it is not shown again");
    assertThat(Files.readString(Path.of(tokens())))
        .endsWith(" 2026-12-21T08:00:00Z portal-haidian\n")
        .doesNotContain(token.outLines().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--days=0", "--days=100000", "--system=a:b"})
  void aTokenThatCannotBeIsWrongUse(String option) {
    var token = new CommandFixture(TokenCommand::new);

    assertThatThrownBy(() -> token.run("--tokens", tokens(), "--system", "portal", option))
        .isInstanceOf(ParameterException.class);
  }
}
