package io.unionpulse.producer.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.ReadSettings;
import io.unionpulse.producer.document.ReportDefaults;
import io.unionpulse.producer.document.ReportReader;
import io.unionpulse.producer.document.TextEncoding;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads the reports of requests, each held to its publisher. */
final class Reading {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
  private static final TextEncoding JSON_ENCODING = TextEncoding.named(UTF_8.name());
  private static final String REPORT_ID = "reportId";

  private final AvroReports avro;
  private final String region;
  private final int maxItems;
  private final Clock clock;

  Reading(AvroReports avro, String region, int maxItems, Clock clock) {
    this.avro = avro;
    this.region = region;
    this.maxItems = maxItems;
    this.clock = clock;
  }

  /** The reports of a body. */
  List<Gathering.Item> reports(Door.Entrance entrance, BodyKind kind) throws InterruptedException {
    var gathering = gathering();
    var reader = reader(entrance, region, null, JSON_ENCODING);
    switch (kind) {
      case JSON -> reader.read(input(entrance.body(), null, Input.Kind.REPORT_JSON), gathering);
      case LINES -> reader.read(input(entrance.body(), null, Input.Kind.REPORT_LINES), gathering);
      case AVRO -> reader.check(Gathering.LABEL, avro.read(entrance.body()), gathering);
      case TEXT -> throw new IllegalArgumentException("a page is no report");
    }
    return gathering.items();
  }

  /** The one report of a body, which may leave its id out. */
  List<Gathering.Item> report(Door.Entrance entrance, BodyKind kind, String id)
      throws InterruptedException {
    if (kind == BodyKind.AVRO) {
      var report = avro.read(entrance.body());
      requireSame(report.getReportId(), id);
      return check(entrance, report);
    }
    byte[] body = withId(entrance.body(), id);
    var gathering = gathering();
    reader(entrance, region, null, JSON_ENCODING)
        .read(input(body, null, Input.Kind.REPORT_JSON), gathering);
    return gathering.items();
  }

  /** A report that the server itself has made. */
  List<Gathering.Item> check(Door.Entrance entrance, ActivityReport report)
      throws InterruptedException {
    var gathering = gathering();
    reader(entrance, region, null, JSON_ENCODING).check(Gathering.LABEL, report, gathering);
    return gathering.items();
  }

  /**
   * The articles of a page.
   *
   * @param document the page's name; null for its content's
   * @param ofRegion the publisher's region; null for the server's default
   * @param published date of issue; null if unknown
   */
  List<Gathering.Item> page(
      Door.Entrance entrance,
      String document,
      String ofRegion,
      LocalDate published,
      TextEncoding encoding)
      throws InterruptedException {
    var gathering = gathering();
    reader(entrance, ofRegion == null ? region : ofRegion, published, encoding)
        .read(input(entrance.body(), document, Input.Kind.PAGE), gathering);
    return gathering.items();
  }

  private Gathering gathering() {
    return new Gathering(maxItems, clock.instant());
  }

  /** The clock that stands still gives every report of a request, and of its retry, one time. */
  private static ReportReader reader(
      Door.Entrance entrance, String region, LocalDate published, TextEncoding encoding) {
    var defaults = new ReportDefaults(entrance.publisher().system(), region, published, true);
    return new ReportReader(
        new ReadSettings(
            defaults, ReadSettings.LARGEST_MAX_DOCUMENT_BYTES, encoding, Input.Kind.UNKNOWN),
        Clock.fixed(entrance.time(), ZoneOffset.UTC));
  }

  private static Input input(byte[] body, String document, Input.Kind kind) {
    return new Input(
        Gathering.LABEL, document, kind, body.length, () -> new ByteArrayInputStream(body));
  }

  /** The body with the id in it; one that is no JSON object as it is, for the reader to reject. */
  private static byte[] withId(byte[] body, String id) {
    try {
      if (MAPPER.readTree(body) instanceof ObjectNode report) {
        var own = report.get(REPORT_ID);
        if (own == null || own.isNull()) {
          return MAPPER.writeValueAsBytes(report.put(REPORT_ID, id));
        }
        requireSame(own.asText(), id);
      } else {
        throw new ProblemException(
            ProblemType.BAD_REQUEST, "is not one JSON object: send one report");
      }
    } catch (IOException e) {
      // The reader says it better.
    }
    return body;
  }

  private static void requireSame(String own, String id) {
    if (!own.equals(id)) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "reportId is not that of the path: leave it out",
          REPORT_ID,
          own,
          id);
    }
  }
}
