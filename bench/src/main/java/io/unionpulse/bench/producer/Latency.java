package io.unionpulse.bench.producer;

import io.unionpulse.bench.Medians;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A single report at a steady rate: by {@code POST}, and by a bare producer with the settings of
 * {@code serve}, in turn. Both wait until Kafka has acknowledged it.
 */
final class Latency {

  private static final int DISTINCT = 1_000;

  private final List<Pace> posts = new ArrayList<>();
  private final List<Pace> acknowledgements = new ArrayList<>();

  /** Measures in rounds of {@code count} reports each way. */
  static Latency measure(List<String> servers, int port, String token, int rounds, int count)
      throws InterruptedException {
    var latency = new Latency();
    var ready = ReadyReports.make(servers.get(1), DISTINCT);
    try (var producer = BareProducer.ofServe(servers.get(0))) {
      for (int round = 0; round <= rounds; round++) {
        Pace post = Pace.measure(count, () -> new SinglePosts(port, token));
        Pace acknowledgement =
            Pace.measure(count, () -> number -> producer.send(ready.get(number)).get());
        System.err.printf("POST %s, acknowledgement %s%n", post, acknowledgement);
        if (round > 0) {
          latency.posts.add(post);
          latency.acknowledgements.add(acknowledgement);
        }
      }
    }
    return latency;
  }

  /** How much later the slowest in a hundred are than Kafka's own, in the median of the rounds. */
  double p99Above() {
    List<Double> above = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      above.add(posts.get(i).p99() - acknowledgements.get(i).p99());
    }
    return Medians.of(above);
  }

  /** The medians of both. */
  Map<String, Object> figures() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("postP50", median(posts, Pace::p50));
    figures.put("postP99", median(posts, Pace::p99));
    figures.put("acknowledgementP50", median(acknowledgements, Pace::p50));
    figures.put("acknowledgementP99", median(acknowledgements, Pace::p99));
    return figures;
  }

  private static double median(List<Pace> paces, ToDoubleFunction<Pace> figure) {
    return Medians.of(paces.stream().map(figure::applyAsDouble).toList());
  }
}
