package io.unionpulse.extraction.organizer;

import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.Organizer;
import io.unionpulse.extraction.organizer.Mention.Place;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Sentence;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Reads who held the activity: the subjects of 主办, 举办 and their like in printed order (annotation
 * guide, rules 12 to 14). Where nobody is printed as host: the body whose measure it is said to be,
 * else the actor of the headline, else the body that acts first.
 */
public final class OrganizerReader {

  private static final int OPENING = 8;
  private static final int MOST_STATED = 10;
  private static final int MOST = 100; // each may be looked for in the whole text
  private static final WordTable<Boolean> STATING =
      WordTable.of(
          "主办", "承办", "合办", "联办", "联合举办", "共同举办", "联合打造", "共同打造", "联合开展", "共同开展", "联合组织", "共同组织",
          "联合发起", "共同发起", "联合推出", "共同推出", "联合举行", "共同举行", "联合开办", "共同开办", "合作举办", "协同举办", "联合策划",
          "共同策划", "牵头举办", "牵头组织", "具体组织");
  private static final WordTable<Boolean> BACKGROUND =
      WordTable.of("去年", "前年", "曾", "此前", "历届", "往年", "每年", "将由");

  private OrganizerReader() {}

  /** The words that it looks for. */
  public static List<WordTable<?>> words() {
    return List.of(
        Words.standard().table(), MentionReader.ROOMS, MentionReader.IDEAS, STATING, BACKGROUND);
  }

  /**
   * Loads and checks the words, so that a bad table fails at start-up and not at a report.
   *
   * @throws IllegalStateException if the table is not well-formed
   */
  public static void load() {
    Objects.requireNonNull(Words.standard());
  }

  /**
   * The organizers, the first first; empty if the text names none.
   *
   * @param lines the headlines, the main one first
   * @param body the body
   */
  public static List<Organizer> read(List<Analysis> lines, Analysis body) {
    var headline = new Printed(Place.TITLE, lines.get(0));
    var story = new Printed(Place.BODY, body);
    var headlines = new SentencesRead().with(headline, OPENING);
    for (int i = 1; i < lines.size(); i++) {
      headlines.with(new Printed(Place.SUBTITLE, lines.get(i)), OPENING);
    }
    var opening = new SentencesRead().with(story, OPENING);
    List<Mention> chosen = new Choice(headlines, opening, stated(story, body, opening)).chosen();
    var fuller = new FullerForms(List.of(story, headline), List.of(headlines, opening), chosen);
    return organizers(chosen, fuller, headline, story);
  }

  private static List<Mention> stated(Printed story, Analysis body, SentencesRead opening) {
    if (body.passage().scanned().of(STATING).size() == 0) {
      return List.of();
    }
    var stated = new ArrayList<Mention>();
    int found = 0;
    for (int i = 0; i < body.sentences().size() && found < MOST_STATED; i++) {
      Sentence sentence = body.sentences().get(i);
      if (states(body.passage().scanned(), sentence)) {
        found++;
        boolean known = i < opening.size();
        Hosts hosts = known ? opening.get(i) : story.hosts(sentence.start(), sentence.end());
        stated.addAll(hosts.stated);
      }
    }
    return stated;
  }

  private static boolean states(ScannedText story, Sentence sentence) {
    return story.of(STATING).anyIn(sentence.start(), sentence.end())
        && !story.of(BACKGROUND).anyIn(sentence.start(), sentence.end());
  }

  private static List<Organizer> organizers(
      List<Mention> chosen, FullerForms fuller, Printed headline, Printed story) {
    var organizers = new LinkedHashMap<String, Organizer>();
    for (Mention mention : chosen.subList(0, Math.min(MOST, chosen.size()))) {
      Mention full = fuller.of(mention).orElse(null);
      if (full != null && !organizers.containsKey(full.name())) {
        organizers.put(full.name(), organizer(full, headline, story));
      }
    }
    return withoutOwners(new ArrayList<>(organizers.values()));
  }

  /** 北京建筑大学 beside 北京建筑大学工会: the union is who held it. */
  private static List<Organizer> withoutOwners(List<Organizer> organizers) {
    var holders = new ArrayList<Organizer>(organizers.size());
    for (Organizer owner : organizers) {
      if (organizers.size() == 1 || !hasUnion(organizers, owner.getName())) {
        holders.add(owner);
      }
    }
    return holders;
  }

  private static boolean hasUnion(List<Organizer> organizers, String owner) {
    String union = owner + "工会";
    for (Organizer organizer : organizers) {
      if (organizer.getName().equals(union)) {
        return true;
      }
    }
    return false;
  }

  private static Organizer organizer(Mention mention, Printed headline, Printed story) {
    Evidence evidence = null;
    var level = Levels.of(mention, List.of());
    if (mention.place() != Place.SUBTITLE) {
      Printed text = mention.place() == Place.BODY ? story : headline;
      level = Levels.of(mention, text.tokens(mention.start(), mention.end()));
      evidence =
          new Evidence(mention.place().field(), mention.start(), mention.end(), mention.name());
    }
    return new Organizer(mention.name(), level, evidence);
  }
}
