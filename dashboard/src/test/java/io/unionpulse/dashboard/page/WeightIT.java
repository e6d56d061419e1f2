package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.local.UnionPulseHome;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What a first view costs a visitor's line. */
@WithBrowser
class WeightIT {

  private static final int MOST_BYTES = 600_000;

  @Test
  void theFirstViewWeighsLessThan600Kilobytes(PageHouse house) throws IOException {
    try (Visit visit = house.visit().open("/")) {
      visit.find(".report-item").first().waitFor();
      Number bytes =
          (Number)
              visit
                  .page()
                  .evaluate(
                      "['navigation', 'resource'].flatMap(kind =>"
                          + " performance.getEntriesByType(kind)).reduce((sum, entry) => sum +"
                          + " entry.transferSize, 0)");
      Files.writeString(
          UnionPulseHome.find().resolve("dashboard/target/page-weight.txt"), bytes + " bytes\n");
      assertThat(bytes.intValue()).isBetween(100_000, MOST_BYTES);
    }
  }
}
