package io.unionpulse.bench.extraction;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.cli.CommandException;
import io.unionpulse.extraction.page.Article;
import io.unionpulse.extraction.page.PageSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * News that nobody wrote, in the words of the seeds: a headline and a lead of one article, then
 * sentences put together from halves of others, all with other places, names and numbers. The same
 * for the same seed.
 */
final class NewsText {

  private static final int SHORTEST = 300;
  private static final int LONGEST = 700;
  private static final int SHORTEST_SENTENCE = 12;
  private static final String FULL_STOP = "。";
  private static final String COMMA = "，";

  private final List<String> titles = new ArrayList<>();
  private final List<String> leads = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private final Random random;
  private final Variation variation;

  private NewsText(long seed) {
    this.random = new Random(seed);
    this.variation = new Variation(random);
  }

  /** News in the words of the pages in {@code home/seeds}. */
  static NewsText from(Path home, long seed) {
    var news = new NewsText(seed);
    try (Stream<Path> files = Files.list(home.resolve("seeds"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        PageSplitter.split(Files.readString(page)).forEach(news::learn);
      }
    } catch (IOException e) {
      throw new CommandException("cannot read the seeds in " + home + ": " + e.getMessage(), e);
    }
    return news;
  }

  private void learn(Article article) {
    titles.add(String.join("\n", article.headlines()));
    List<String> sentences =
        Stream.of(article.body().split(FULL_STOP))
            .map(String::strip)
            .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
            .toList();
    if (sentences.isEmpty()) {
      return;
    }
    leads.add(sentences.get(0));
    for (String sentence : sentences.subList(1, sentences.size())) {
      int middle = sentence.indexOf(COMMA, sentence.length() / 3);
      heads.add(middle < 0 ? sentence : sentence.substring(0, middle));
      if (middle >= 0) {
        tails.add(sentence.substring(middle + 1));
      }
    }
  }

  /** Reports of 300 to 700 characters each, {@code chars} or a little more in all. */
  List<ActivityReport> reports(int chars) {
    var reports = new ArrayList<ActivityReport>();
    for (int written = 0; written < chars; ) {
      ActivityReport report = report(reports.size());
      reports.add(report);
      written += report.getTitle().length() + report.getBody().length();
    }
    return reports;
  }

  private ActivityReport report(int number) {
    int length = random.nextInt(SHORTEST, LONGEST);
    var body = new StringBuilder(variation.of(any(leads))).append(FULL_STOP);
    while (body.length() < length) {
      body.append(variation.of(any(heads) + COMMA + any(tails))).append(FULL_STOP);
    }
    return ActivityReport.newBuilder()
        .setReportId("bench-" + number)
        .setRevision(0)
        .setStatus(ReportStatus.PUBLISHED)
        .setSource(new Source("newspaper", "bench.txt", number, null))
        .setPublishedOn(LocalDate.of(2024, 10, 21))
        .setTitle(variation.of(any(titles)))
        .setBody(body.toString())
        .setIngestedAt(Instant.EPOCH)
        .build();
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
