package io.unionpulse.producer.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;

/** Reads the contract's JSON form of a report; a field that is null counts as absent. */
final class ReportJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private ReportJson() {}

  /** The JSON value that is all of {@code text}. */
  static JsonNode parse(String text) throws RejectedException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new RejectedException(
          Reason.NOT_JSON,
          "is not JSON" + place + " (" + firstLine(e.getOriginalMessage()) + "): mend it");
    }
  }

  /** What the JSON object says of a report. */
  static ActivityReport.Builder report(JsonNode json) throws RejectedException {
    var report = ActivityReport.newBuilder();
    var fields = JsonFields.of(json, "", ActivityReport.getClassSchema());
    fields.word("reportId").ifPresent(report::setReportId);
    fields.number("revision", 0, Long.MAX_VALUE).ifPresent(report::setRevision);
    fields.symbol("status", ReportStatus.class).ifPresent(report::setStatus);
    fields.date("publishedOn").ifPresent(report::setPublishedOn);
    fields.text("title").ifPresent(report::setTitle);
    fields.text("body").ifPresent(report::setBody);
    fields.matching("region", JsonFields.REGION, "six digits").ifPresent(report::setRegion);
    fields.time("ingestedAt").ifPresent(report::setIngestedAt);
    var source = fields.object("source", Source.getClassSchema());
    if (source.isPresent()) {
      report.setSourceBuilder(source(source.get()));
    }
    var declared = fields.object("declared", Declared.getClassSchema());
    if (declared.isPresent()) {
      report.setDeclared(declared(declared.get()));
    }
    return report;
  }

  private static Source.Builder source(JsonFields fields) throws RejectedException {
    var source = Source.newBuilder();
    fields.word("system").ifPresent(source::setSystem);
    fields.word("document").ifPresent(source::setDocument);
    fields
        .number("position", 1, Integer.MAX_VALUE)
        .ifPresent(position -> source.setPosition(Math.toIntExact(position)));
    fields.word("uri").ifPresent(source::setUri);
    return source;
  }

  private static Declared declared(JsonFields fields) throws RejectedException {
    var declared = Declared.newBuilder();
    fields
        .matching("districtCode", JsonFields.DISTRICT, "six digits or BDA")
        .ifPresent(declared::setDistrictCode);
    fields.symbol("type", ActivityType.class).ifPresent(declared::setType);
    fields.number("headcount", 0, Long.MAX_VALUE).ifPresent(declared::setHeadcount);
    return declared.build();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
