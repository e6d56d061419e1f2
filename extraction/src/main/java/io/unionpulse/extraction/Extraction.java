package io.unionpulse.extraction;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.Period;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.body.BodyText;
import io.unionpulse.extraction.byline.Byline;
import io.unionpulse.extraction.date.DateReader;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.headcount.HeadcountReader;
import io.unionpulse.extraction.headcount.People;
import io.unionpulse.extraction.headline.Headlines;
import io.unionpulse.extraction.lexicon.Lexicon;
import io.unionpulse.extraction.money.MoneyReader;
import io.unionpulse.extraction.number.Numbers;
import io.unionpulse.extraction.organizer.OrganizerReader;
import io.unionpulse.extraction.page.ArticleFrame;
import io.unionpulse.extraction.place.DeclaredPlaces;
import io.unionpulse.extraction.place.PlaceReader;
import io.unionpulse.extraction.place.Places;
import io.unionpulse.extraction.scope.ScopeReader;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.text.Dictionary;
import io.unionpulse.extraction.text.PlainText;
import io.unionpulse.extraction.text.ReadText;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import io.unionpulse.extraction.type.TypeEvidence;
import io.unionpulse.extraction.type.TypeReader;
import io.unionpulse.extraction.type.TypeReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of a report. Immutable and safe for threads; build it once. */
public final class Extraction {

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final PlaceReader places;
  private final TypeReader types = TypeReader.standard();
  private final Dictionary dictionary;
  private final String version = RulesVersion.current();

  private Extraction(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.lexicon = Lexicon.over(gazetteer);
    this.places = new PlaceReader(gazetteer);
    this.dictionary = dictionary();
    HeadcountReader.load();
    MoneyReader.load();
    DateReader.load();
    OrganizerReader.load();
  }

  private Dictionary dictionary() {
    var words = new ArrayList<WordTable<?>>(OrganizerReader.words());
    words.add(types.words());
    words.add(DateReader.words());
    words.add(HeadcountReader.words());
    words.add(MoneyReader.words());
    words.add(lexicon.words()); // last: what is looked up most lies close together
    return Dictionary.of(words);
  }

  /** The extraction with the bundled gazetteer. Takes a moment: build it once. */
  public static Extraction standard() {
    return new Extraction(Gazetteer.standard());
  }

  /**
   * Version of rules and gazetteer, as in {@link Activity#getExtractor()}: a number and a hash of
   * their files' content.
   */
  public String version() {
    return version;
  }

  /**
   * The facts of {@code report}, each with its evidence. A function of its arguments only; any text
   * is survived, in time linear in its length; of a headline the first {@value Headlines#LONGEST}
   * characters tell. Its {@code version} is 0 and {@code duplicateOf} null: the stream sets them.
   */
  public Activity extract(ActivityReport report, Instant extractedAt) {
    Headlines headlines = Headlines.of(PlainText.of(report.getTitle()));
    ReadText whole = ReadText.of(PlainText.of(report.getBody()));
    ArticleFrame frame = ArticleFrame.of(whole.printed());
    ReadText raw = whole.ofPart(frame.text());
    Byline byline = byline(whole, raw, frame);
    ReadText printedTitle = Headlines.read(headlines.title());
    ReadText printedBody = BodyText.read(raw);
    ScannedText title = dictionary.scan(printedTitle.text());
    ScannedText body = dictionary.scan(printedBody.text());
    Analysis headline = analysisOfHeadline(title, report);
    Analysis story = Analysis.ofBody(lexicon.read(body, report.getRegion()));

    int lines = headlines.subtitles().size();
    var printedSubtitles = new ArrayList<ReadText>(lines);
    var subtitles = new ArrayList<ScannedText>(lines);
    var allHeadlines = new ArrayList<Analysis>(1 + lines);
    allHeadlines.add(headline);
    for (String line : headlines.subtitles()) {
      ReadText printed = Headlines.read(line);
      ScannedText scanned = dictionary.scan(printed.text());
      printedSubtitles.add(printed);
      subtitles.add(scanned);
      allHeadlines.add(analysisOfHeadline(scanned, report));
    }
    List<Organizer> organizers = OrganizerReader.read(allHeadlines, story);
    Scope scope = ScopeReader.read(allHeadlines, story, organizers, report.getRegion());
    Places where = where(report, headline, story, scope);
    LocalDate publishedOn = report.getPublishedOn();
    LocalDate printedOn = publishedOn == null ? frame.printedOn().orElse(null) : publishedOn;
    Period period = DateReader.read(allHeadlines, story, printedOn).orElse(null);
    Numbers numbersOfTitle = Numbers.of(title);
    Numbers numbersOfBody = Numbers.of(body);
    People people = HeadcountReader.read(numbersOfTitle, numbersOfBody);
    TypeReading kind =
        types
            .read(title, subtitles, body)
            .declaring(report.getDeclared() == null ? null : report.getDeclared().getType());

    var names = new AsPrinted(whole, whole, List.of());
    var asPrinted = new AsPrinted(printedTitle, printedBody, printedSubtitles);
    var activity = new Activity();
    activity.setReportId(report.getReportId());
    activity.setRevision(report.getRevision());
    activity.setRetracted(report.getStatus() == ReportStatus.RETRACTED);
    activity.setSource(report.getSource());
    activity.setPublishedOn(report.getPublishedOn());
    activity.setTitle(headlines.title());
    activity.setSubtitles(headlines.subtitles());
    activity.setBody(printedBody.printed());
    activity.setReporters(names.names(byline.reporters()));
    activity.setCorrespondents(names.names(byline.correspondents()));
    activity.setPhotographers(names.names(byline.photographers()));
    activity.setType(kind.type());
    activity.setAlsoTypes(kind.also());
    activity.setScope(scope);
    activity.setCountedDistrict(countedDistrict(report, where, scope));
    activity.setDistricts(where.districts());
    activity.setMentionedDistricts(where.mentioned());
    activity.setOrganizers(organizers);
    activity.setHeadcount(people.headcount(report.getDeclared()));
    activity.setFigures(people.others());
    activity.setAmounts(MoneyReader.read(numbersOfTitle, numbersOfBody));
    activity.setPeriod(period);
    activity.setOccurredOn(DateReader.occurredOn(period, publishedOn).orElse(null));
    activity.setExtractor(version);
    activity.setExtractedAt(extractedAt);
    return asPrinted.restore(activity);
  }

  /** The words that told {@code activity}'s type, the weightiest first; as they are read. */
  public List<TypeEvidence> typeEvidence(Activity activity) {
    List<String> subtitles =
        activity.getSubtitles().stream().map(line -> Headlines.read(line).text()).toList();
    return types
        .read(
            Headlines.read(activity.getTitle()).text(),
            subtitles,
            ReadText.of(activity.getBody()).text())
        .declaring(activity.getType())
        .decisive();
  }

  /** Who is credited in the text, then over it and under it. */
  private static Byline byline(ReadText whole, ReadText text, ArticleFrame frame) {
    Byline byline = Byline.of(text.text());
    if (frame.head().isEmpty() && frame.foot().isEmpty()) {
      return byline;
    }
    return byline
        .and(Byline.of(whole.ofPart(frame.head()).text()))
        .and(Byline.of(whole.ofPart(frame.foot()).text()));
  }

  private Places where(ActivityReport report, Analysis headline, Analysis story, Scope scope) {
    Places read = places.read(headline, story, report.getRegion(), scope);
    var declared = report.getDeclared();
    return declared == null || declared.getDistrictCode() == null
        ? read
        : DeclaredPlaces.apply(gazetteer, declared.getDistrictCode(), read);
  }

  private static String countedDistrict(ActivityReport report, Places where, Scope scope) {
    String primary =
        where.districts().isEmpty() ? where.city() : where.districts().get(0).getCode();
    return ScopeReader.countedDistrict(primary, scope, report.getRegion());
  }

  private Analysis analysisOfHeadline(ScannedText line, ActivityReport report) {
    return Analysis.ofHeadline(lexicon.read(line, report.getRegion()));
  }
}
