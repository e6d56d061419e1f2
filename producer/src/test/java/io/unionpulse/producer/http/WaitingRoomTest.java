package io.unionpulse.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.web.ProblemException;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

  private final WaitingRoom room = new WaitingRoom(new Limits(100, 1, 1, 2, 150));

  @Test
  void requestsAndBytesAreBothLimited() {
    room.enter(100);
    assertThatThrownBy(() -> room.enter(51)).isInstanceOf(ProblemException.class);
    room.enter(50);
    assertThatThrownBy(() -> room.enter(0)).isInstanceOf(ProblemException.class);

    room.leave(100);
    room.enter(100);
    assertThat(room.requests()).isEqualTo(2);
    assertThat(room.bytes()).isEqualTo(150);
  }

  @Test
  void aClosedRoomLetsNobodyInAndWaitsForThoseInside() throws Exception {
    room.enter(10);
    var closing = new Thread(this::close);
    closing.start();
    room.leave(10);
    closing.join();

    assertThatThrownBy(() -> room.enter(1))
        .isInstanceOf(ProblemException.class)
        .hasMessage("the server is stopping");
  }

  private void close() {
    try {
      room.close(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aRequestThatStaysDoesNotKeepTheRoomOpen() throws Exception {
    room.enter(10);

    room.close(1);

    assertThat(room.requests()).isEqualTo(1);
  }
}
