package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.schemas.AvroJson;
import io.unionpulse.schemas.Topic;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one dead letter. */
@Command(
    name = "show",
    description = {
      "Show one dead letter: why, where its record stood, and the record itself.",
      "A value that can be read is shown as JSON, else as text, else in hexadecimal."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse dead-letters show 3-17",
      "  ./unionpulse dead-letters show union.dead-letters-3-17 --format json"
    })
final class ShowCommand implements Callable<Integer> {

  @Mixin private ServerOptions servers;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "LETTER",
      description = "The letter's partition and offset, as list shows them.")
  private String letter;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, or json with the bytes in Base64 (default: table).")
  private Output format;

  @Option(names = "--full", description = "Show the whole value, however long it is.")
  private boolean full;

  @Override
  public Integer call() throws InterruptedException {
    servers.quietLibraries();
    Connection connection;
    Topic<DeadLetter> topic;
    LetterPosition position;
    try {
      connection = servers.connection();
      topic = servers.letters();
      position = LetterPosition.parse(letter, topic.name());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    try (var scan = new LetterScan(connection, topic)) {
      Letter found =
          scan.at(position)
              .orElseThrow(
                  () ->
                      new CommandException(
                          "there is no letter %s: see ./unionpulse dead-letters list"
                              .formatted(position)));
      PrintWriter out = spec.commandLine().getOut();
      Optional<byte[]> decoded = decoded(connection, found);
      if (format == Output.JSON) {
        out.println(Json.of(found, decoded));
      } else {
        new LetterPage(found, decoded, full).lines().forEach(out::println);
      }
      out.flush();
    }
    return ExitCode.GOOD;
  }

  private static Optional<byte[]> decoded(Connection connection, Letter letter)
      throws InterruptedException {
    DeadLetter content = letter.content();
    Optional<Topic<?>> source = SourceTopics.find(content.getTopic());
    if (source.isEmpty() || content.getValue() == null) {
      return Optional.empty();
    }
    return decoded(connection, source.get(), ForeignBytes.copy(content.getValue()));
  }

  private static <V extends SpecificRecord> Optional<byte[]> decoded(
      Connection connection, Topic<V> source, byte[] value) throws InterruptedException {
    try (var reader = new ValueReader<>(connection, source)) {
      return reader.read(value).map(AvroJson::bytes);
    }
  }
}
