package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestSizeTest {

  private static final int MIB = 1024 * 1024;

  private final RequestSize size = new RequestSize(4 * MIB);

  @Test
  void fallsToHalfOfWhatWasTooLarge() {
    size.tooLarge(3 * MIB);
    assertThat(size.bytes()).isEqualTo(3 * MIB / 2);

    size.tooLarge(4 * MIB);
    assertThat(size.bytes()).isEqualTo(3 * MIB / 2);
  }

  @Test
  void doesNotFallBelowAFewDocuments() {
    size.tooLarge(100);

    assertThat(size.bytes()).isEqualTo(64 * 1024);
  }

  @Test
  void growsAgainAfterManySuccessesUpToWhatIsWanted() {
    size.tooLarge(4 * MIB);
    for (int i = 0; i < 1_000; i++) {
      assertThat(size.bytes()).isEqualTo(2 * MIB);
      size.succeeded();
    }
    assertThat(size.bytes()).isEqualTo(4 * MIB);
    for (int i = 0; i < 2_000; i++) {
      size.succeeded();
    }
    assertThat(size.bytes()).isEqualTo(4 * MIB);
  }
}
