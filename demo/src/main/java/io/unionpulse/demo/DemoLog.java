package io.unionpulse.demo;

import java.nio.file.Path;

/** The log of the demo's own process: a file in the data folder, for the terminal is the user's. */
final class DemoLog {

  static final String NAME = "demo.log";

  private DemoLog() {}

  /** Decides where the log goes; must come before the first logger is made. */
  static void into(Path data) {
    System.setProperty("logback.configurationFile", "demo-logback.xml");
    System.setProperty("unionpulse.demo.log", data.resolve(NAME).toString());
  }
}
