package io.unionpulse.bench.dashboard;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Amount;
import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.OrganizerLevel;
import io.unionpulse.avro.Scope;
import io.unionpulse.bench.sink.BenchDocuments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Activities as a city has them: some city-wide, some undated, repeated or taken back. */
final class Documents {

  private static final long VERSION = 1_790_000_000_000_000L;
  private static final List<Scope> SCOPES = List.of(Scope.values());
  private static final int HUNDRED = 100;
  private static final int CITY_WIDE = 8;
  private static final int UNKNOWN = 12;
  private static final int DUPLICATE = 4;
  private static final int RETRACTED = 1;
  private static final int UNDATED = 5;
  private static final int WITH_AMOUNT = 10;
  private static final int ENTERPRISES = 3_000;

  private Documents() {}

  static String id(int number) {
    return "bench-" + number;
  }

  /** The document of this number; the same for the same number. */
  static Activity of(int number) {
    var random = new Random(31L * number + 7);
    Activity activity = BenchDocuments.document(id(number), number, VERSION + number);
    int place = random.nextInt(HUNDRED);
    if (place < CITY_WIDE) {
      activity.setCountedDistrict("110000");
    } else if (place < UNKNOWN) {
      activity.setCountedDistrict("UNKNOWN");
    }
    if (number > HUNDRED && random.nextInt(HUNDRED) < DUPLICATE) {
      activity.setDuplicateOf(id(random.nextInt(HUNDRED)));
    }
    activity.setRetracted(random.nextInt(HUNDRED) < RETRACTED);
    if (random.nextInt(HUNDRED) < UNDATED) {
      activity.setOccurredOn(null);
    }
    if (random.nextInt(HUNDRED) < WITH_AMOUNT) {
      activity.setAmounts(
          List.of(new Amount(BigDecimal.valueOf(random.nextInt(10_000_000), 2), null)));
    }
    activity.setScope(SCOPES.get(random.nextInt(SCOPES.size())));
    if (random.nextBoolean()) {
      activity.setOrganizers(
          List.of(
              new Organizer(
                  "北京第" + random.nextInt(ENTERPRISES) + "工厂工会", OrganizerLevel.ENTERPRISE, null)));
    }
    return activity;
  }
}
