package io.unionpulse.producer.watch;

import io.unionpulse.producer.document.ReadSettings;
import io.unionpulse.producer.publish.PublishSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * What the work on a drop folder needs to know.
 *
 * @param folder the drop folder
 * @param read how files are read
 * @param publish where the reports go
 * @param settle how long a file must stay as it is to be complete; zero to take files at once
 * @param once whether to end when no file waits
 * @param clock gives the time at which a file is taken up
 */
public record WatchSettings(
    Path folder,
    ReadSettings read,
    PublishSettings publish,
    Duration settle,
    boolean once,
    Clock clock) {

  public WatchSettings {
    if (settle.isNegative()) {
      throw new IllegalArgumentException("settle: " + settle);
    }
  }
}
