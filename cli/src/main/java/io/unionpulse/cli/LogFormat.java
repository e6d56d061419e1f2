package io.unionpulse.cli;

/** How log lines look. */
enum LogFormat {
  /** For people. */
  TEXT,
  /** One JSON object a line, for programs that collect logs. */
  JSON
}
