package io.unionpulse.streams.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HashesTest {

  @Property
  void smallestAreTheDistinctOnesInUnsignedOrder(
      @ForAll int[] hashes, @ForAll @IntRange(min = 0, max = 50) int limit) {
    int[] expected =
        Arrays.stream(hashes)
            .mapToLong(Integer::toUnsignedLong)
            .sorted()
            .distinct()
            .limit(limit)
            .mapToInt(hash -> (int) hash)
            .toArray();

    assertThat(Hashes.smallest(hashes, limit)).containsExactly(expected);
  }
}
