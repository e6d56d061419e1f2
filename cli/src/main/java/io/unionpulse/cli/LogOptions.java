package io.unionpulse.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/**
 * How a part that operators run writes its log. A command with these options says at its start what
 * it runs with, and refuses variables of the environment that nobody reads.
 */
public final class LogOptions {

  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LogOptions.class);

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How log lines look: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json is one"
              + " object a line.")
  private LogFormat format;

  /** From now on, log lines look as wanted. */
  void apply() {
    if (format != LogFormat.JSON) {
      return;
    }
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Iterator<Appender<ILoggingEvent>> appenders = root.iteratorForAppenders();
    while (appenders.hasNext()) {
      if (appenders.next() instanceof OutputStreamAppender<ILoggingEvent> stream) {
        stream.setEncoder(json(root.getLoggerContext()));
      }
    }
  }

  private static JsonEncoder json(LoggerContext context) {
    var encoder = new JsonEncoder();
    encoder.setContext(context);
    encoder.setWithContext(false);
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithMarkers(false);
    encoder.setWithMDC(false);
    encoder.setWithKVPList(false);
    encoder.setWithArguments(false);
    encoder.setWithMessage(false);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    return encoder;
  }

  /** One last line for the user: as it is on a terminal, a log line where programs read. */
  public void say(Consumer<String> terminal, String line) {
    if (format == LogFormat.JSON) {
      LOG.info("{}", line);
    } else {
      terminal.accept(line);
    }
  }

  /** Why it ends, as {@link #say}. */
  void fail(PrintWriter err, String line, Throwable trace) {
    if (format == LogFormat.JSON) {
      LOG.error("{}", line, trace);
      return;
    }
    if (trace != null) {
      trace.printStackTrace(err);
    }
    err.println(line);
    err.flush();
  }
}
