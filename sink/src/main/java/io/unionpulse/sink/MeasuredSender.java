package io.unionpulse.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.unionpulse.sink.bulk.BulkAnswer;
import io.unionpulse.sink.bulk.BulkAnswer.Answered;
import io.unionpulse.sink.bulk.BulkRequest;
import io.unionpulse.sink.bulk.BulkSender;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures the requests on their way to Elasticsearch. */
final class MeasuredSender implements BulkSender {

  private final BulkSender sender;
  private final MeterRegistry registry;
  private final AtomicInteger underWay = new AtomicInteger();
  private final Counter retried;

  MeasuredSender(BulkSender sender, MeterRegistry registry) {
    this.sender = sender;
    this.registry = registry;
    retried =
        Counter.builder("unionpulse.sink.documents.retried")
            .description("Documents that must be sent once more")
            .register(registry);
    Gauge.builder("unionpulse.sink.requests.under.way", underWay, AtomicInteger::get)
        .description("Bulk requests without an answer")
        .register(registry);
  }

  @Override
  public CompletableFuture<BulkAnswer> send(BulkRequest request) {
    underWay.incrementAndGet();
    Timer.Sample begin = Timer.start(registry);
    return sender
        .send(request)
        .thenApply(
            answer -> {
              underWay.decrementAndGet();
              begin.stop(timer(answer));
              retried.increment((double) retried(request, answer));
              return answer;
            });
  }

  private Timer timer(BulkAnswer answer) {
    return Timer.builder("unionpulse.sink.bulk")
        .description("From sending a bulk request to its answer")
        .tag("answer", answer.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .publishPercentileHistogram()
        .register(registry);
  }

  private static long retried(BulkRequest request, BulkAnswer answer) {
    return answer instanceof Answered answered
        ? answered.outcomes().stream().filter(Deferred.class::isInstance).count()
        : request.documents();
  }
}
