package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Level;
import io.unionpulse.extraction.lexicon.PlaceName.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether a place name without its suffix is a place at all. Only names of the publisher's
 * province come into question, or such with their parent in front. One must begin where a word can
 * begin (not 毛朝阳, not 和平谷物) and must not go on as another name (朝阳北路, 朝阳门, 昌平线). A stem that is
 * rather a word (朝阳, 大兴, 东城) needs a body or an act right behind it, or the name of its parent or a
 * sister in front. What stands behind a county's name and is none of these makes it the name of
 * something that stands there (怀柔科学城): a venue.
 */
final class BareNames {

  private static final String OTHER_NAMES = "路街桥线站门胡里村庄镇乡县市湖河山寺宫庙店营厂北南东西中";
  private static final String AFTER_NAME = "两等各的与和及首某全也将、，。；：！？,;:!?）)”》";
  private static final String AFTER_TOWNSHIP = "化村亲土愁贤音情镇"; // 新城镇化, 和平乡村
  private static final String AFTER_PARK = "林博艺丁";

  private final Division home;
  private final String text;
  private final List<Token> found;
  private final List<Token> settled;

  private BareNames(Division home, String text, List<Token> found) {
    this.home = home;
    this.text = text;
    this.found = found;
    this.settled = new ArrayList<>(found.size());
  }

  /**
   * {@code found} without bare names that are none; those of counties as COUNTY or VENUE.
   *
   * @param home the province where the publisher is at home; null if it is not known
   */
  static List<Token> settle(Division home, String text, List<Token> found) {
    var names = new BareNames(home, text, found);
    for (int i = 0; i < found.size(); i++) {
      names.settle(found.get(i), i);
    }
    return names.settled;
  }

  private void settle(Token token, int index) {
    if (token.term() instanceof PlaceName name
        && name.kind().isTownship()
        && nextIsOneOf(AFTER_TOWNSHIP, token.end())) {
      return;
    }
    if (!(token.term() instanceof PlaceName name) || !name.kind().yields()) {
      settled.add(token);
      return;
    }
    List<Division> candidates = candidates(token, name);
    if (candidates.isEmpty() || !beginsWord(token)) {
      return;
    }
    Division city = cityOfThatName(candidates);
    if (city != null) {
      if (!nextIsOneOf(OTHER_NAMES, token.end())) {
        add(token, Kind.REGION_STEM, List.of(city));
      }
      return;
    }
    switch (name.kind()) {
      case PARK -> {
        boolean park = !nextIsOneOf(AFTER_PARK, token.end());
        add(token, park ? Kind.PARK : Kind.VENUE, candidates);
      }
      case TOWNSHIP_STEM -> {
        if (!nextIsOneOf(OTHER_NAMES, token.end())) {
          add(token, Kind.TOWNSHIP_STEM, candidates);
        }
      }
      default -> county(token, index, candidates);
    }
  }

  private void county(Token token, int index, List<Division> candidates) {
    boolean isWord = candidates.get(0).stemIsWord();
    boolean introduced = follows(token);
    boolean ends = token.end() == text.length() || nextIsOneOf(AFTER_NAME, token.end());
    if (index + 1 < found.size() && found.get(index + 1).start() == token.end()) {
      Token next = found.get(index + 1);
      boolean place = next.term() instanceof PlaceName name && !name.kind().isSite();
      if (isBodyOrAct(next) || (place && (introduced || !isWord))) {
        add(token, Kind.COUNTY, candidates);
        return;
      }
    }
    if (isWord) {
      if (introduced && ends) {
        add(token, Kind.COUNTY, candidates);
      }
    } else if (ends || Character.isWhitespace(text.charAt(token.end()))) {
      add(token, Kind.COUNTY, candidates);
    } else if (!nextIsOneOf(OTHER_NAMES, token.end())) {
      add(token, Kind.VENUE, candidates);
    }
  }

  private List<Division> candidates(Token token, PlaceName name) {
    Token previous = previous();
    if (previous != null
        && previous.end() == token.start()
        && previous.term() instanceof PlaceName before
        && before.kind().isRegion()) {
      return within(name, before.candidates());
    }
    var here = new ArrayList<Division>(name.candidates().size());
    for (Division candidate : name.candidates()) {
      if (candidate.isWithin(home)) {
        here.add(candidate);
      }
    }
    return here;
  }

  /** 辽宁朝阳: a stem that a city shares with a county in it means the city; else null. */
  private static Division cityOfThatName(List<Division> counties) {
    Division county = counties.get(0);
    Division above = county.above();
    return counties.size() == 1
            && county.level() == Level.COUNTY
            && above != null
            && above.level() == Level.PREFECTURE
            && above.sharesStem(county)
        ? above
        : null;
  }

  private List<Division> within(PlaceName name, List<Division> above) {
    var within = new ArrayList<Division>(name.candidates().size());
    for (Division candidate : name.candidates()) {
      for (Division up : above) {
        if (candidate.isWithin(up)) {
          within.add(candidate);
          break;
        }
      }
    }
    return within;
  }

  private void add(Token token, Kind kind, List<Division> candidates) {
    settled.add(new Token(token.start(), token.end(), new PlaceName(kind, candidates)));
  }

  private static boolean isBodyOrAct(Token next) {
    return next.is(Cue.UNION)
        || next.is(Cue.ORGAN)
        || next.is(Cue.STAFF)
        || next.is(Cue.HOLD)
        || next.is(Cue.DISTRICT);
  }

  private boolean beginsWord(Token token) {
    int start = token.start();
    if (PlaceName.canBegin(text, start)) {
      return true;
    }
    Token previous = previous();
    return (previous != null && previous.end() == start)
        || (text.charAt(start - 1) == '和' && follows(token));
  }

  /** Whether another place stands right before, with one mark or 和 between at most. */
  private boolean follows(Token token) {
    Token previous = previous();
    return previous != null
        && previous.term() instanceof PlaceName name
        && (name.kind() == Kind.COUNTY || name.kind().isRegion())
        && token.start() - previous.end() <= 1;
  }

  private Token previous() {
    return settled.isEmpty() ? null : settled.get(settled.size() - 1);
  }

  private boolean nextIsOneOf(String characters, int offset) {
    return offset < text.length() && characters.indexOf(text.charAt(offset)) >= 0;
  }
}
