package io.unionpulse.extraction.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.page.Article;
import io.unionpulse.extraction.page.PageSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The texts that the properties of characters are held against: all seeds, all of the corpus. */
record Texts(String id, String title, String body, String region, LocalDate publishedOn) {

  private static final Path HOME = Path.of(System.getProperty("unionpulse.home"));
  private static final Path CORPUS =
      HOME.resolve("extraction/src/test/resources/io/unionpulse/extraction/corpus/items.jsonl");

  static List<Texts> all() {
    var texts = new ArrayList<Texts>();
    try {
      for (String page : pages()) {
        for (Article article : PageSplitter.split(page)) {
          String title = String.join("\n", article.headlines());
          texts.add(new Texts("seed " + title, title, article.body(), "110000", null));
        }
      }
      var json = new ObjectMapper();
      for (String line : Files.readAllLines(CORPUS)) {
        var item = json.readTree(line);
        var report = item.path("report");
        String date = report.path("publishedOn").asText("null");
        texts.add(
            new Texts(
                item.path("id").asText(),
                report.path("title").asText(),
                report.path("body").asText(),
                report.path("region").asText(),
                date.equals("null") ? null : LocalDate.parse(date)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The pages of the seeds. */
  static List<String> pages() throws IOException {
    try (var files = Files.list(HOME.resolve("seeds"))) {
      var pages = new ArrayList<String>();
      for (Path file :
          files.filter(it -> it.getFileName().toString().matches("0.*txt")).sorted().toList()) {
        pages.add(Files.readString(file));
      }
      return pages;
    }
  }

  ActivityReport report() {
    return report(title, body);
  }

  /** The same report in other characters. */
  ActivityReport report(String otherTitle, String otherBody) {
    return ActivityReport.newBuilder()
        .setReportId("r-1")
        .setRevision(0)
        .setSource(Source.newBuilder().setSystem("s").setDocument("d").setPosition(null).build())
        .setPublishedOn(publishedOn)
        .setTitle(otherTitle)
        .setBody(otherBody)
        .setRegion(region)
        .setIngestedAt(Instant.EPOCH)
        .build();
  }
}
