package io.unionpulse.bench.chaos;

import java.util.List;

/** What can go wrong. Names are those of the figures in the result. */
enum FaultKind {
  /** The process is ended as kill -9 does, and started again. */
  KILL_STREAMS(0, 6, Target.STREAMS_1, Target.STREAMS_2),
  /** The same of the sink. */
  KILL_SINK(0, 6, Target.SINK),
  /** The same of the only broker. */
  KILL_KAFKA(0, 6, Target.KAFKA),
  /** The broker stops in order and starts again. */
  RESTART_KAFKA(0, 0, Target.KAFKA),
  /** The only node of Elasticsearch is ended as kill -9 does, and started again. */
  KILL_ELASTICSEARCH(0, 6, Target.ELASTICSEARCH),
  /** The node stops in order and starts again. */
  RESTART_ELASTICSEARCH(0, 0, Target.ELASTICSEARCH),
  /** The registry is away for a while. */
  STOP_REGISTRY(4, 12, Target.REGISTRY),
  /** Elasticsearch finds its disk full and blocks every index against writing. */
  FLOOD_STAGE(3, 10, Target.ELASTICSEARCH),
  /** Each answer is late by one or two seconds. */
  SLOW_CONNECTIONS(4, 10, Target.CONNECTIONS),
  /** Connections are cut when a request comes, which Elasticsearch does not see. */
  CUT_BEFORE(3, 8, Target.CONNECTIONS),
  /** Connections are cut when the answer comes, of what Elasticsearch has done. */
  CUT_AFTER(3, 8, Target.CONNECTIONS),
  /** The clock of an application jumps forth or back, by two hours at most, and returns later. */
  JUMP_CLOCK(5, 15, Target.STREAMS_1, Target.STREAMS_2, Target.SINK),
  /** Records that are no reports lie among the reports. */
  MALFORMED_RECORDS(0, 0, Target.REPORTS);

  private final int leastSeconds;
  private final int mostSeconds;

  @SuppressWarnings("ImmutableEnumChecker") // the list is immutable
  private final List<Target> targets;

  FaultKind(int leastSeconds, int mostSeconds, Target... targets) {
    this.leastSeconds = leastSeconds;
    this.mostSeconds = mostSeconds;
    this.targets = List.of(targets);
  }

  int leastSeconds() {
    return leastSeconds;
  }

  int mostSeconds() {
    return mostSeconds;
  }

  /** One of these is chosen. */
  List<Target> targets() {
    return targets;
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
