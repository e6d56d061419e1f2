package io.unionpulse.dashboard.activities;

import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;

/** How fields are searched for hits. */
final class Highlights {

  private Highlights() {}

  /** The whole field. */
  static HighlightField whole() {
    return HighlightField.of(field -> field.numberOfFragments(0));
  }

  /**
   * Parts of it.
   *
   * @param otherwise characters of its beginning if there is no hit
   */
  static HighlightField fragments(int count, int characters, int otherwise) {
    return HighlightField.of(
        field -> field.numberOfFragments(count).fragmentSize(characters).noMatchSize(otherwise));
  }

  /** The hits in a field that was searched as a whole. */
  static List<Marks.Mark> of(Hit<?> hit, String field, Marks marks) {
    return hit.highlight().getOrDefault(field, List.of()).stream()
        .findFirst()
        .map(text -> marks.read(text).marks())
        .orElse(List.of());
  }
}
