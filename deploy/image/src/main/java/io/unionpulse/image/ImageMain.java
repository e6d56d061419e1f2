package io.unionpulse.image;

import io.unionpulse.cli.Commands;
import io.unionpulse.dashboard.DashboardMain;
import io.unionpulse.deadletters.DeadLettersMain;
import io.unionpulse.producer.ProducerMain;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.streams.StreamsMain;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * {@code COMMAND [OPTION...]} as the launcher {@code unionpulse} takes them: one image for all
 * applications, without a shell in it.
 */
public final class ImageMain {

  private static final int WRONG_USE = 2;

  private ImageMain() {}

  /** Runs the command that the first argument names; it ends the process with its exit code. */
  public static void main(String[] args) {
    Consumer<String[]> command = args.length == 0 ? null : commands().get(args[0]);
    if (command == null) {
      System.err.println(
          (args.length == 0 ? "Missing command: " : "Unknown command '" + args[0] + "': ")
              + String.join(", ", commands().keySet()));
      System.exit(WRONG_USE);
      return;
    }
    command.accept(args);
  }

  /** The commands by name, in alphabetical order. */
  static Map<String, Consumer<String[]>> commands() {
    Map<String, Consumer<String[]>> commands = new TreeMap<>();
    for (String name : new String[] {"extract", "generate", "ingest", "serve", "token", "watch"}) {
      commands.put(name, ProducerMain::main);
    }
    for (String name : new String[] {"health", "reconcile", "reindex", "setup", "sink"}) {
      commands.put(name, SinkMain::main);
    }
    // One command is the whole of its module: its name is not an argument.
    commands.put("streams", args -> StreamsMain.main(withoutFirst(args)));
    commands.put("dashboard", args -> DashboardMain.main(withoutFirst(args)));
    commands.put("dead-letters", args -> DeadLettersMain.main(withoutFirst(args)));
    commands.put(
        "kafka-access",
        args -> System.exit(Commands.run(new KafkaAccessCommand(), withoutFirst(args))));
    return commands;
  }

  private static String[] withoutFirst(String[] args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }
}
