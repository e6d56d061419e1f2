package io.unionpulse.streams;

import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.schemas.Topics;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how far the stream application is. */
@Command(
    name = "status",
    description = {
      "Tell which threads of the stream application run, and how many records they are behind."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./unionpulse streams status", "  ./unionpulse streams status --generation 2"})
final class StatusCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private GroupOptions group;
  @Spec private CommandSpec spec;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long to wait for Kafka (default: ${DEFAULT-VALUE} s).")
  private int timeoutSeconds;

  /** What the brokers know. */
  private record Status(List<String> members, SortedMap<String, Long> lag) {}

  @Override
  public Integer call() throws InterruptedException {
    if (!common.debug()) {
      LibraryLogs.quiet();
    }
    String groupId;
    try {
      groupId = group.groupId();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    Status status =
        AdminCalls.with(
            kafka.bootstrapServers(),
            kafka.clients(),
            Duration.ofSeconds(timeoutSeconds),
            admin ->
                new Status(
                    GroupMembers.of(admin, groupId),
                    new GroupLag(admin, groupId).byTopic(Topics.REPORTS.name())));
    print(groupId, status);
    return ExitCode.GOOD;
  }

  private void print(String groupId, Status status) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("application  " + groupId);
    out.println("threads      " + status.members().size());
    status.members().forEach(member -> out.println("             " + member));
    out.println("behind");
    long records = 0;
    for (var topic : status.lag().entrySet()) {
      out.println("%12d  %s".formatted(topic.getValue(), topic.getKey()));
      records += topic.getValue();
    }
    out.println("caught up    " + (records == 0 ? "yes" : "no"));
    out.flush();
  }
}
