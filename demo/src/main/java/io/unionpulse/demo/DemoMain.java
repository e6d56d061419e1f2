package io.unionpulse.demo;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.local.LocalServerException;
import io.unionpulse.local.UnionPulseHome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code demo}. */
@Command(
    name = "unionpulse demo",
    description = {
      "Runs everything on this machine: Kafka, a schema registry and Elasticsearch on free ports of"
          + " the loopback interface, the stream application, the sink and the dashboard.",
      "Publishes the pages in seeds/, waits until Elasticsearch holds everything and prints the"
          + " counts per district that it reads back from there. Runs on until Ctrl-C; all of it"
          + " ends with this process."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse demo                     run until Ctrl-C",
      "  ./unionpulse demo --once              end after the table",
      "  ./unionpulse demo --port 8090         the page at http://localhost:8090/",
      "  ./unionpulse demo --data ~/pulse      keep the data: a second run goes on with it",
      "  set -a; . ~/pulse/addresses.env       another shell's commands join the running demo"
    })
public final class DemoMain implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Option(names = "--once", description = "End after the table instead of running on.")
  private boolean once;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder that keeps the data (default: a temporary one, removed at the end).")
  private Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Port of the page (default: any free one).")
  private int port;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new DemoMain(), args));
  }

  @Override
  public Integer call() throws Exception {
    var console = new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    var folder = data == null ? DataFolder.temporary() : DataFolder.kept(data);
    DemoLog.into(folder.path());
    var demo = new Demo(folder.path(), port, console);
    // The hook ends the demo after Ctrl-C, and also after this method: System.exit runs it.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(demo, folder), "demo-shutdown"));
    try {
      demo.run(SeedPages.in(UnionPulseHome.find()));
      if (!once) {
        demo.awaitEnd();
      }
      return ExitCode.GOOD;
    } catch (LocalServerException e) {
      throw new CommandException(e.getMessage(), e);
    }
  }

  private static void end(Demo demo, DataFolder folder) {
    demo.close();
    folder.close();
  }
}
