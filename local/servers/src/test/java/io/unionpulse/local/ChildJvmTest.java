package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmTest {

  @TempDir Path folder;

  /** Says that it runs and that it was stopped in order; ends with its argument if it has one. */
  public static final class Program {
    /** Runs. */
    public static void main(String[] args) throws InterruptedException {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopped")));
      System.out.println("running " + System.getenv("MALLOC_ARENA_MAX"));
      if (args.length > 0) {
        System.exit(Integer.parseInt(args[0]));
      }
      Thread.currentThread().join();
    }
  }

  @Test
  void closeStopsTheProgramInOrder() throws IOException {
    ChildJvm child = running();

    child.close();

    assertThat(child.isAlive()).isFalse();
    assertThat(child.exitCode()).hasValue(0);
    assertThat(Files.readString(child.log())).isEqualTo("running 2\nstopped\n");
  }

  @Test
  void killLeavesNoTimeForOrder() throws IOException {
    try (ChildJvm child = running()) {
      child.kill();

      assertThat(child.isAlive()).isFalse();
      assertThat(Files.readString(child.log())).isEqualTo("running 2\n");
    }
  }

  @Test
  void aProgramThatEndsByItselfTellsItsExitCode() {
    try (ChildJvm child = ChildJvm.start(command().withArguments("3"))) {
      assertThat(child.onExit().join().exitCode()).hasValue(3);
    }
  }

  @Test
  void aCtrlCInTheTerminalIsLeftToTheParent() throws Exception {
    try (ChildJvm child = running()) {
      new ProcessBuilder("kill", "-INT", String.valueOf(child.pid())).start().waitFor();
      // TERM is handled after INT: had INT been heeded, the exit code would be 130.
      new ProcessBuilder("kill", "-TERM", String.valueOf(child.pid())).start().waitFor();

      assertThat(child.onExit().join().exitCode()).hasValue(143);
    }
  }

  @Test
  void theLogOfTheRunBeforeIsKept() throws IOException {
    running().close();
    running().close();

    assertThat(folder.resolve("program.log.1")).exists();
  }

  @Test
  void aJavaThatDoesNotStartIsSaid() {
    Path nowhere = folder.resolve("nowhere");
    JvmCommand command = JvmCommand.of("Program", command().classPath(), command().log(), nowhere);

    assertThatThrownBy(() -> ChildJvm.start(command))
        .isInstanceOf(LocalServerException.class)
        .hasMessageStartingWith("A child JVM does not start (")
        .hasMessageContaining(nowhere.toString());
  }

  @Test
  void whoComesNextWaitsForTheProcessOfTheRunBefore() throws Exception {
    Path pidFile = folder.resolve("server.pid");
    ChildJvm earlier = running();
    PidFile.write(pidFile, earlier.pid());
    earlier.requestStop();

    PidFile.awaitEarlier(pidFile);

    assertThat(earlier.isAlive()).isFalse();
  }

  @Test
  void aProcessIdUsedAgainByAnotherProgramIsNotWaitedFor() throws Exception {
    Path pidFile = folder.resolve("server.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + " 1970-01-01T00:00:00Z\n");

    PidFile.awaitEarlier(pidFile);

    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  private ChildJvm running() {
    ChildJvm child = ChildJvm.start(command());
    await().until(() -> Files.readString(child.log()).contains("running"));
    return child;
  }

  private JvmCommand command() {
    return JvmCommand.ofThisClassPath(Program.class.getName(), folder.resolve("program.log"))
        .withJvmOptions("-Xmx32m", "-XX:TieredStopAtLevel=1");
  }
}
