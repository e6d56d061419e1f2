package io.unionpulse.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

  @Test
  void who_sent_a_text_closes_it() {
    assertThat(Signature.isContribution("（海州大学工会供稿）")).isTrue();
    assertThat(Signature.isContribution("(区总工会供稿)")).isTrue();
    assertThat(Signature.isContribution("（区总工会供图）")).isFalse();
    assertThat(Signature.isContribution("由区总工会供稿）")).isFalse();
    assertThat(Signature.isContribution("（供稿）")).isTrue();
  }
}
