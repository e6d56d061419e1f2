package io.unionpulse.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Amount;
import io.unionpulse.avro.Basis;
import io.unionpulse.avro.District;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Granularity;
import io.unionpulse.avro.Headcount;
import io.unionpulse.avro.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AvroJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Activity activity() {
    var evidence = new Evidence(EvidenceField.title, 0, 3, "怀柔区");
    return Activity.newBuilder()
        .setReportId("r-1")
        .setVersion(7)
        .setRevision(3)
        .setSource(new Source("newspaper", "000.txt", 2, null))
        .setPublishedOn(LocalDate.of(2024, 10, 14))
        .setTitle("怀柔区\"总工会\"")
        .setBody("正文")
        .setType(ActivityType.CARE)
        .setDistricts(List.of(new District("110116", "怀柔区", Basis.NAMED, evidence)))
        .setHeadcount(new Headcount(1700L, 1700L, null, "余", "人", null))
        .setAmounts(
            List.of(
                new Amount(new BigDecimal("2556800.00"), null),
                new Amount(new BigDecimal("0.50"), null)))
        .setExtractor("1")
        .setExtractedAt(Instant.parse("2024-10-15T01:02:03.004Z"))
        .build();
  }

  private static JsonNode written(org.apache.avro.specific.SpecificRecord message)
      throws IOException {
    return JSON.readTree(AvroJson.bytes(message));
  }

  @Test
  void namesAreTheSchemasAndValuesAreReadable() throws IOException {
    JsonNode json = written(activity());

    assertThat(json.path("reportId").asText()).isEqualTo("r-1");
    assertThat(json.path("title").asText()).isEqualTo("怀柔区\"总工会\"");
    assertThat(json.path("source").path("position").asInt()).isEqualTo(2);
    assertThat(json.path("publishedOn").asText()).isEqualTo("2024-10-14");
    assertThat(json.path("extractedAt").asText()).isEqualTo("2024-10-15T01:02:03.004Z");
    assertThat(json.path("type").asText()).isEqualTo("CARE");
    assertThat(json.at("/districts/0/basis").asText()).isEqualTo("NAMED");
    assertThat(json.at("/districts/0/evidence/field").asText()).isEqualTo("title");
    assertThat(json.at("/headcount/value").asLong()).isEqualTo(1700);
  }

  @Test
  void everyFieldIsThereAndAbsentValuesAreNull() throws IOException {
    JsonNode json = written(activity());

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            Activity.getClassSchema().getFields().stream().map(field -> field.name()).toList());
    assertThat(json.get("period").isNull()).isTrue();
    assertThat(json.at("/headcount/max").isNull()).isTrue();
    assertThat(json.get("figures").isArray()).isTrue();
  }

  @Test
  void decimalsArePlainNumbersWithoutIdleZeros() {
    String json = new String(AvroJson.bytes(activity()), StandardCharsets.UTF_8);

    assertThat(json).contains("\"cny\":2556800,").contains("\"cny\":0.5,");
  }

  @Test
  void mapsKeepTheirKeys() throws IOException {
    var count =
        DistrictCount.newBuilder()
            .setDistrict("110116")
            .setGranularity(Granularity.MONTH)
            .setPeriod("2024-10")
            .setByType(Map.of("CARE", 2L))
            .setVersion(1)
            .build();

    JsonNode json = written(count);

    assertThat(json.at("/byType/CARE").asLong()).isEqualTo(2);
    assertThat(json.at("/amountCny").decimalValue()).isEqualByComparingTo("0");
  }
}
