package io.unionpulse.bench.chaos;

import io.unionpulse.local.LocalServer;
import io.unionpulse.sink.index.ContractIndices;

/** Does faults to a house and undoes them. */
final class Injection {

  private final ChaosHouse house;
  private final MalformedRecords malformed;
  private final FloodStage floodStage;

  Injection(ChaosHouse house, MalformedRecords malformed) {
    this.house = house;
    this.malformed = malformed;
    this.floodStage = new FloodStage(house.elasticsearch(), ContractIndices.ACTIVITIES.alias());
  }

  /** Returns once the fault is undone and what it was done to works again. */
  void inject(Fault fault) throws InterruptedException {
    switch (fault.kind()) {
      case KILL_STREAMS, KILL_SINK -> killApplication(fault);
      case KILL_KAFKA -> killServer(house.servers().kafka(), fault);
      case KILL_ELASTICSEARCH -> killServer(house.servers().elasticsearch(), fault);
      case STOP_REGISTRY -> killServer(house.servers().registry(), fault);
      case RESTART_KAFKA -> house.servers().kafka().restart();
      case RESTART_ELASTICSEARCH -> house.servers().elasticsearch().restart();
      case FLOOD_STAGE -> {
        floodStage.begin();
        last(fault);
        floodStage.end();
      }
      case SLOW_CONNECTIONS -> disturb(Wire.Disturbance.SLOW, fault);
      case CUT_BEFORE -> disturb(Wire.Disturbance.CUT_BEFORE, fault);
      case CUT_AFTER -> disturb(Wire.Disturbance.CUT_AFTER, fault);
      case JUMP_CLOCK -> jumpClock(fault);
      case MALFORMED_RECORDS -> malformed.write(fault.amount());
    }
  }

  private void killApplication(Fault fault) throws InterruptedException {
    Application application = house.application(fault.target());
    application.kill();
    last(fault);
    application.start();
  }

  private static void killServer(LocalServer server, Fault fault) throws InterruptedException {
    server.kill();
    last(fault);
    server.restart();
  }

  private void disturb(Wire.Disturbance disturbance, Fault fault) throws InterruptedException {
    house.wire().disturb(disturbance);
    last(fault);
    house.wire().disturb(Wire.Disturbance.NONE);
  }

  private void jumpClock(Fault fault) throws InterruptedException {
    FakeClock clock = house.application(fault.target()).clock().orElseThrow();
    clock.jump(fault.amount());
    last(fault);
    clock.jump(0);
  }

  private static void last(Fault fault) throws InterruptedException {
    Thread.sleep(fault.lasting().toMillis());
  }
}
