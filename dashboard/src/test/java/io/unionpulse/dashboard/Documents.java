package io.unionpulse.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Amount;
import io.unionpulse.avro.Headcount;
import io.unionpulse.avro.Scope;
import io.unionpulse.avro.Source;
import io.unionpulse.schemas.AvroJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Activities written straight to the index, as the sink writes them. */
final class Documents {

  private static long version = 1_700_000_000_000_000L;

  private final String url;

  Documents(String elasticsearchUrl) {
    url = elasticsearchUrl;
  }

  /** An activity without any fact. */
  static Activity activity(String id, String district) {
    return Activity.newBuilder()
        .setReportId(id)
        .setVersion(version++)
        .setRevision(1)
        .setSource(new Source("test", "documents", null, null))
        .setTitle("标题 " + id)
        .setBody("正文 " + id)
        .setType(ActivityType.CARE)
        .setScope(Scope.DISTRICT)
        .setCountedDistrict(district)
        .setExtractor("test")
        .setExtractedAt(Instant.EPOCH)
        .build();
  }

  /** An activity of a day with so many persons and yuan. */
  static Activity activity(String id, String district, String day, Long people, String yuan) {
    Activity activity = activity(id, district);
    activity.setOccurredOn(day == null ? null : LocalDate.parse(day));
    if (people != null) {
      activity.setHeadcount(new Headcount(people, people, people, null, "人", null));
    }
    if (yuan != null) {
      activity.setAmounts(List.of(new Amount(new BigDecimal(yuan).setScale(2), null)));
    }
    return activity;
  }

  /** Writes them, visible at once. */
  void write(Activity... activities) throws IOException, InterruptedException {
    var body = new ByteArrayOutputStream();
    for (Activity activity : activities) {
      String id =
          new com.fasterxml.jackson.databind.ObjectMapper()
              .writeValueAsString(activity.getReportId());
      body.write(("{\"index\":{\"_id\":" + id + "}}\n").getBytes(UTF_8));
      body.write(AvroJson.bytes(activity));
      body.write('\n');
    }
    var request =
        HttpRequest.newBuilder(URI.create(url + "/union-activities/_bulk?refresh=true"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.body().contains("\"errors\":true")) {
      throw new AssertionError(answer.body());
    }
  }
}
