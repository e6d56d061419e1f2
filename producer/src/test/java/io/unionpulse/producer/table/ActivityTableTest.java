package io.unionpulse.producer.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Basis;
import io.unionpulse.avro.District;
import io.unionpulse.avro.Scope;
import io.unionpulse.avro.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTableTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ActivityTable table = new ActivityTable(out);

  private static Activity.Builder activity(String document, Integer position) {
    return Activity.newBuilder()
        .setReportId("r")
        .setRevision(1)
        .setSource(
            Source.newBuilder().setSystem("s").setDocument(document).setPosition(position).build())
        .setTitle("标题")
        .setBody("正文")
        .setExtractor("1")
        .setExtractedAt(Instant.EPOCH);
  }

  @Test
  void columnsLineUpUnderEachDocument() throws IOException {
    var huairou = new District("110116", "怀柔区", Basis.NAMED, null);
    var bda = new District("BDA", "北京经济技术开发区", Basis.NAMED, null);
    table.print(
        activity("a.txt", 1)
            .setDistricts(List.of(huairou))
            .setScope(Scope.DISTRICT)
            .setType(ActivityType.CARE)
            .build());
    table.print(activity("a.txt", 12).setCountedDistrict("110000").build());
    table.print(activity("b.txt", null).setDistricts(List.of(huairou, bda)).build());

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            a.txt
               #  DISTRICT          SCOPE        TYPE             TITLE
               1  怀柔区            DISTRICT     CARE             标题
              12  110000            UNKNOWN      OTHER            标题

            b.txt
               #  DISTRICT          SCOPE        TYPE             TITLE
                  怀柔区、北京经…   UNKNOWN      OTHER            标题
            """);
  }

  @Test
  void withoutATitleTheBodyBegins() throws IOException {
    table.print(activity("a.txt", 1).setTitle("").setBody("本报讯。").build());

    assertThat(out.toString(UTF_8)).endsWith("(本报讯。)\n");
  }

  @Test
  void foreignTextCannotSteerTheTerminal() throws IOException {
    table.print(activity("a\u001b[2J.txt", 1).setTitle("一\n二\u202e\u0007").build());

    assertThat(out.toString(UTF_8)).doesNotContain("\u001b", "\u202e", "\u0007").contains("一 二");
  }
}
