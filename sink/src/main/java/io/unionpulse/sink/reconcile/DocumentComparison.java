package io.unionpulse.sink.reconcile;

import io.unionpulse.sink.reconcile.Difference.Kind;
import io.unionpulse.sink.reconcile.Sighting.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares the sightings of the documents of one index. */
final class DocumentComparison {

  private final String index;
  private final Consumer<Difference> differences;
  private final Consumer<Sighting> newest;
  private long inTopic;
  private long inIndex;

  /**
   * A comparison.
   *
   * @param differences told of each
   * @param newest told of the record that counts for each document of the topic
   */
  DocumentComparison(String index, Consumer<Difference> differences, Consumer<Sighting> newest) {
    this.index = index;
    this.differences = differences;
    this.newest = newest;
  }

  /** Compares documents of which all sightings are here. */
  void compare(List<Sighting> sightings) {
    Map<String, Found> byId = new LinkedHashMap<>();
    for (Sighting seen : sightings) {
      byId.computeIfAbsent(seen.id(), any -> new Found()).add(seen);
    }
    byId.forEach(this::compare);
  }

  long inTopic() {
    return inTopic;
  }

  long inIndex() {
    return inIndex;
  }

  private void compare(String id, Found found) {
    inTopic += found.must.isPresent() ? 1 : 0;
    inIndex += found.there.isPresent() ? 1 : 0;
    found.must.ifPresent(newest);
    if (found.isAllowed()) {
      return;
    }
    Sighting at = found.must.orElse(new Sighting(id, Side.INDEX, 0, 0, -1, -1, ""));
    differences.accept(
        new Difference(index, id, found.kind(), found.detail(), at.partition(), at.offset()));
  }

  /** What was found of one document. */
  private static final class Found {
    private Optional<Sighting> must = Optional.empty();
    private Optional<Sighting> there = Optional.empty();
    private final Map<Long, Sighting> perhaps = new LinkedHashMap<>();

    void add(Sighting seen) {
      switch (seen.side()) {
        case INDEX -> there = Optional.of(seen);
        case TOPIC_PERHAPS -> perhaps.put(seen.version(), seen);
        case TOPIC -> {
          // Of equal versions the first one was stored: Elasticsearch takes only higher ones.
          if (must.isEmpty() || must.get().version() < seen.version()) {
            must = Optional.of(seen);
          }
        }
      }
    }

    boolean isAllowed() {
      if (there.isEmpty()) {
        return must.isEmpty();
      }
      Sighting stored = there.get();
      boolean right =
          must.filter(it -> it.version() == stored.version() && it.hash() == stored.hash())
              .isPresent();
      Sighting known = perhaps.get(stored.version());
      boolean newer = must.isEmpty() || must.get().version() <= stored.version();
      return right || (known != null && newer && known.hash() == stored.hash());
    }

    Kind kind() {
      if (there.isEmpty()) {
        return Kind.MISSING;
      }
      if (must.isEmpty()) {
        return Kind.EXTRA;
      }
      int order = Long.compare(there.get().version(), must.get().version());
      return order < 0 ? Kind.OLDER : order > 0 ? Kind.NEWER : Kind.CONTENT;
    }

    String detail() {
      return "topic has %s, index has %s".formatted(version(must), version(there));
    }

    private static String version(Optional<Sighting> seen) {
      return seen.map(it -> "version " + it.version()).orElse("nothing");
    }
  }
}
