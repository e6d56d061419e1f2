package io.unionpulse.producer.document;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import java.io.IOException;

/** Reads the contract's JSON form of a report; a field that is null counts as absent. */
final class ReportJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
  private static final ObjectReader WHOLE =
      MAPPER.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ReportJson() {}

  /** The JSON value that is all of {@code text}. */
  static JsonNode parse(String text) throws RejectedException {
    try {
      return WHOLE.readTree(text);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  /** What {@code text}, which is one JSON object, says of a report. */
  static ActivityReport.Builder report(String text) throws RejectedException {
    try (JsonParser json = MAPPER.createParser(text)) {
      return report(json);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    } catch (IOException e) {
      throw new IllegalStateException("a string can always be read", e);
    }
  }

  /** What the JSON object says of a report. */
  static ActivityReport.Builder report(JsonNode object) throws RejectedException {
    try (JsonParser json = object.traverse(MAPPER)) {
      return report(json);
    } catch (IOException e) {
      throw new IllegalStateException("a tree can always be read", e);
    }
  }

  private static ActivityReport.Builder report(JsonParser parser)
      throws IOException, RejectedException {
    var json = new JsonFields(parser);
    var report = ActivityReport.newBuilder();
    json.whole(ActivityReport.getClassSchema(), name -> read(name, json, report));
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "there is more behind the report");
    }
    json.requireGood();
    return report;
  }

  private static boolean read(String name, JsonFields json, ActivityReport.Builder report)
      throws IOException {
    switch (name) {
      case "reportId" -> json.word().ifPresent(report::setReportId);
      case "revision" -> json.number(0, Long.MAX_VALUE).ifPresent(report::setRevision);
      case "status" -> json.symbol(ReportStatus.class).ifPresent(report::setStatus);
      case "publishedOn" -> json.date().ifPresent(report::setPublishedOn);
      case "title" -> json.text().ifPresent(report::setTitle);
      case "body" -> json.text().ifPresent(report::setBody);
      case "region" -> json.matching(JsonFields.REGION, "six digits").ifPresent(report::setRegion);
      case "ingestedAt" -> json.time().ifPresent(report::setIngestedAt);
      case "source" -> {
        var source = Source.newBuilder();
        if (json.object(Source.getClassSchema(), field -> read(field, json, source))) {
          report.setSourceBuilder(source);
        }
      }
      case "declared" -> {
        var declared = Declared.newBuilder();
        if (json.object(Declared.getClassSchema(), field -> read(field, json, declared))) {
          report.setDeclared(declared.build());
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean read(String name, JsonFields json, Source.Builder source)
      throws IOException {
    switch (name) {
      case "system" -> json.word().ifPresent(source::setSystem);
      case "document" -> json.word().ifPresent(source::setDocument);
      case "position" ->
          json.number(1, Integer.MAX_VALUE)
              .ifPresent(position -> source.setPosition(Math.toIntExact(position)));
      case "uri" -> json.word().ifPresent(source::setUri);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean read(String name, JsonFields json, Declared.Builder declared)
      throws IOException {
    switch (name) {
      case "districtCode" ->
          json.matching(JsonFields.DISTRICT, "six digits or BDA")
              .ifPresent(declared::setDistrictCode);
      case "type" -> json.symbol(ActivityType.class).ifPresent(declared::setType);
      case "headcount" -> json.number(0, Long.MAX_VALUE).ifPresent(declared::setHeadcount);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static RejectedException notJson(JsonProcessingException e) {
    String place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return new RejectedException(
        Reason.NOT_JSON, "is not JSON" + place + " (" + message + "): mend it");
  }
}
