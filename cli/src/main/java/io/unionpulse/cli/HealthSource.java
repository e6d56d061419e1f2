package io.unionpulse.cli;

import java.util.List;

/** A long-running part that tells how it is; see {@link HealthServer}. */
public interface HealthSource {

  /** Why it is not ready, one line for each thing that is wrong; empty if all is well. */
  List<String> notReady();

  /** Why only a new start can help; empty if none is needed. */
  List<String> stuck();

  /** What it tells about itself in numbers, in Prometheus's text format. */
  String metrics();
}
