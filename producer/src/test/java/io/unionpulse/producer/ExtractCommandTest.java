package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class ExtractCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CommandFixture extract = new CommandFixture(ExtractCommand::new);

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void reportLinesBecomeOneActivityALine() throws Exception {
    String file =
        file(
            "a.ndjson",
            """
            {"reportId":"hd-7","revision":3,"title":"一","source":{"system":"portal-haidian","document":"item 7"}}
            {"title":"二"}
            """);

    assertThat(extract.run(file)).isEqualTo(ExitCode.GOOD);

    assertThat(extract.errLines()).isEmpty();
    assertThat(extract.outLines()).hasSize(2);
    JsonNode first = JSON.readTree(extract.outLines().get(0));
    assertThat(first.get("reportId").textValue()).isEqualTo("hd-7");
    assertThat(first.get("revision").longValue()).isEqualTo(3);
    assertThat(first.at("/source/system").textValue()).isEqualTo("portal-haidian");
    assertThat(first.at("/source/document").textValue()).isEqualTo("item 7");
    assertThat(first.get("title").textValue()).isEqualTo("一");
    assertThat(first.get("extractedAt").textValue()).isEqualTo("2026-11-21T08:00:00Z");
    JsonNode second = JSON.readTree(extract.outLines().get(1));
    assertThat(second.at("/source/document").textValue()).isEqualTo("a.ndjson");
    assertThat(second.at("/source/position").intValue()).isEqualTo(2);
  }

  @Test
  void aBadFileAmongGoodOnesIsOneLineAndExitCode1() throws Exception {
    String good = file("good.ndjson", "{\"title\":\"一\"}\n");
    String empty = file("empty.txt", "");
    String gone = folder.resolve("gone.txt").toString();

    assertThat(extract.run(gone, empty, good)).isEqualTo(ExitCode.FAILED);

    assertThat(extract.outLines()).hasSize(1);
    assertThat(extract.errLines())
        .containsExactly(
            gone + ": does not exist: check the path", empty + ": is empty: give a file with text");
  }

  @Test
  void standardInputIsRead() throws Exception {
    assertThat(extract.stdin("{\"title\":\"一\"}").run("-")).isEqualTo(ExitCode.GOOD);

    assertThat(JSON.readTree(extract.outLines().get(0)).at("/source/document").textValue())
        .isEqualTo("stdin");
  }

  @Test
  void theTableIsForPeople() throws Exception {
    assertThat(extract.stdin("{\"title\":\"慰问\"}").run("--format", "TABLE", "-"))
        .isEqualTo(ExitCode.GOOD);

    assertThat(extract.outLines()).hasSize(3);
    assertThat(extract.outLines().get(0)).isEqualTo("stdin");
    assertThat(extract.outLines().get(2)).startsWith("   1  ").endsWith("慰问");
  }

  @Test
  void aReaderThatWentAwayIsNoFailure() throws Exception {
    assertThat(extractTo("Broken pipe").call()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void aFullDiskIsAFailure() {
    assertThatThrownBy(() -> extractTo("No space left on device").call())
        .isInstanceOf(CommandException.class)
        .hasMessage("cannot write the output: No space left on device");
  }

  private ExtractCommand extractTo(String failure) throws IOException {
    var failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    var command =
        new ExtractCommand(
            new Streams(
                InputStream::nullInputStream, failing, new PrintStream(extract.err, true, UTF_8)),
            Clock.systemUTC());
    new CommandLine(command).parseArgs(file("good.ndjson", "{\"title\":\"一\"}\n"));
    return command;
  }

  @Test
  void wrongOptionsAreToldAtOnce() {
    assertThatThrownBy(() -> extract.run("--region", "beijing", "-"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--region");
    assertThatThrownBy(() -> extract.run("--max-document-size", "1GiB", "-"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--max-document-size");
    assertThatThrownBy(() -> extract.run("--max-document-size", "257MiB", "-"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("1 to 256MiB");
    assertThatThrownBy(() -> extract.run("--published", "24.4.2023", "-"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--published");
    assertThatThrownBy(extract::run).isInstanceOf(ParameterException.class);
  }

  @Test
  void theOptionsReachTheReports() throws Exception {
    String page = file("p.txt", "怀柔区总工会慰问环卫工人\n\n本报讯（记者 余翠平）近日，怀柔区总工会慰问环卫工人。\n");

    extract.run("--system", "laodong-wubao", "--max-document-size", "4KiB", page);

    assertThat(extract.outLines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("\"system\":\"laodong-wubao\""));
  }
}
