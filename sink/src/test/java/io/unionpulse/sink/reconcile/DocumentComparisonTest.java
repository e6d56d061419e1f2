package io.unionpulse.sink.reconcile;

import static io.unionpulse.sink.reconcile.Sighting.Side.INDEX;
import static io.unionpulse.sink.reconcile.Sighting.Side.TOPIC;
import static io.unionpulse.sink.reconcile.Sighting.Side.TOPIC_PERHAPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.sink.reconcile.Difference.Kind;
import io.unionpulse.sink.reconcile.Sighting.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentComparisonTest {

  private static final long CONTENT = 7;

  private final List<Difference> differences = new ArrayList<>();
  private final List<Sighting> newest = new ArrayList<>();

  @Test
  void isContentWhenTheIndexHasTheNewestVersion() {
    assertThat(kinds(seen(TOPIC, 1), seen(TOPIC, 3), seen(TOPIC, 2), seen(INDEX, 3))).isEmpty();
    assertThat(newest).singleElement().extracting(Sighting::version).isEqualTo(3L);
  }

  @Test
  void missesWhatTheIndexDoesNotHave() {
    assertThat(kinds(seen(TOPIC, 1))).containsExactly(Kind.MISSING);
  }

  @Test
  void tellsOlderFromNewer() {
    assertThat(kinds(seen(TOPIC, 2), seen(INDEX, 1))).containsExactly(Kind.OLDER);
    assertThat(kinds(seen(TOPIC, 2), seen(INDEX, 3))).containsExactly(Kind.OLDER, Kind.NEWER);
  }

  @Test
  void seesAnotherContentUnderTheSameVersion() {
    assertThat(kinds(seen(TOPIC, 2), new Sighting("a", INDEX, 2, CONTENT + 1, -1, -1, "")))
        .containsExactly(Kind.CONTENT);
  }

  @Test
  void findsWhatTheTopicNeverHad() {
    assertThat(kinds(seen(INDEX, 2))).containsExactly(Kind.EXTRA);
  }

  @Test
  void takesARefusedRecordEitherWay() {
    assertThat(kinds(seen(TOPIC_PERHAPS, 2))).isEmpty();
    assertThat(kinds(seen(TOPIC_PERHAPS, 2), seen(INDEX, 2))).isEmpty();
    assertThat(kinds(seen(TOPIC, 1), seen(TOPIC_PERHAPS, 2), seen(INDEX, 1))).isEmpty();
    assertThat(kinds(seen(TOPIC, 1), seen(TOPIC_PERHAPS, 2), seen(INDEX, 2))).isEmpty();
    assertThat(kinds(seen(TOPIC, 3), seen(TOPIC_PERHAPS, 2), seen(INDEX, 2)))
        .containsExactly(Kind.OLDER);
  }

  private List<Kind> kinds(Sighting... sightings) {
    new DocumentComparison("index", differences::add, newest::add).compare(List.of(sightings));
    return differences.stream().map(Difference::kind).toList();
  }

  private static Sighting seen(Side side, long version) {
    return new Sighting("a", side, version, CONTENT, 0, version, "");
  }
}
