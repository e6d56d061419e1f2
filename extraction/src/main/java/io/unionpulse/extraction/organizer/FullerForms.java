package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.organizer.Mention.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Replaces a short form by the fuller one that the same report prints (annotation guide, rule 13).
 * A name that is not printed is never put together.
 */
final class FullerForms {

  private static final String POINTERS = "该本此我";
  private static final List<String> ZONES =
      List.of("经开区", "经济技术开发区", "高新区", "高新技术产业开发区", "开发区", "经济技术开发区");
  private static final String RANKS = "省市县区旗州盟";
  private static final int TELLING = 2;

  private final List<Printed> texts;
  private final List<SentencesRead> sentences;
  private final List<Mention> chosen;

  /**
   * @param texts the main headline and the body
   * @param sentences of headlines and lead, in which fuller forms may be named
   * @param chosen the organizers, of whom none is short for another
   */
  FullerForms(List<Printed> texts, List<SentencesRead> sentences, List<Mention> chosen) {
    this.texts = texts;
    this.sentences = sentences;
    this.chosen = chosen;
  }

  /** The fullest printed form of {@code mention}; empty if it points at nothing printed. */
  Optional<Mention> of(Mention mention) {
    boolean points = POINTERS.indexOf(mention.name().charAt(0)) >= 0;
    String ending = points ? pointed(mention.name().substring(1)) : longForm(mention.name());
    List<Mention> fuller = new ArrayList<>();
    boolean anyUnion = points && (ending.equals("工会") || ending.equals("总工会"));
    for (Printed text : anyUnion ? List.<Printed>of() : texts) {
      for (Mention found : text.longerNames(ending)) {
        boolean pointsToo = POINTERS.indexOf(found.name().charAt(0)) >= 0;
        if (!pointsToo) {
          fuller.add(found);
        }
      }
    }
    if (!fuller.isEmpty()) {
      return Optional.of(best(mention, ending, fuller));
    }
    if (!points && ending.length() > mention.name().length()) {
      Mention written = writtenOut(mention, ending);
      if (written != null) {
        return Optional.of(written);
      }
      for (Printed text : texts) {
        fuller.addAll(text.longerNames(mention.name()));
      }
      if (!fuller.isEmpty()) {
        return Optional.of(best(mention, mention.name(), fuller));
      }
    }
    if (points) {
      Mention written = mention.name().endsWith(ending) ? null : writtenOut(mention, ending);
      return written != null ? Optional.of(written) : antecedent(mention).or(() -> ownOf(mention));
    }
    return Optional.of(expanded(mention).orElseGet(() -> inText(mention)));
  }

  /** 我市工会 where 市总工会 is printed. */
  private String pointed(String name) {
    boolean ranked = name.length() == 3 && RANKS.indexOf(name.charAt(0)) >= 0;
    String federation = ranked && name.endsWith("工会") ? name.charAt(0) + "总工会" : name;
    for (Printed text : texts) {
      if (text.text().contains(federation)) {
        return federation;
      }
    }
    return name;
  }

  /** 市总 is 市总工会, 经开区 the 经济技术开发区 of the city. */
  private static String longForm(String name) {
    for (int i = 0; i < ZONES.size(); i += 2) {
      if (name.startsWith(ZONES.get(i))) {
        return ZONES.get(i + 1) + name.substring(ZONES.get(i).length());
      }
    }
    return name.length() == 2 && name.endsWith("总") ? name + "工会" : name;
  }

  /**
   * Of several fuller forms the one whose first words are printed nearest before, so that 区总工会 is
   * that of the district just named; of the forms of one name the longest.
   */
  private Mention best(Mention mention, String ending, List<Mention> fuller) {
    String before =
        mention.place() == Place.BODY ? textOf(Place.BODY).substring(0, mention.start()) : "";
    Comparator<Mention> nearest =
        Comparator.comparingInt(it -> before.lastIndexOf(telling(it, ending)));
    Mention chosen = fuller.get(0);
    for (Mention next : fuller) {
      int order = nearest.compare(next, chosen);
      boolean longer = next.name().length() > chosen.name().length();
      boolean same = next.name().endsWith(chosen.name());
      if (same ? longer : order > 0 && !chosen.name().endsWith(next.name())) {
        chosen = next;
      }
    }
    return chosen;
  }

  private static String telling(Mention fuller, String ending) {
    String prefix = fuller.name().substring(0, fuller.name().length() - ending.length());
    return prefix.substring(Math.max(0, prefix.length() - TELLING));
  }

  /** 该校工会, where no fuller 校工会 is printed: the last school named before. */
  private Optional<Mention> antecedent(Mention mention) {
    String pointed = mention.name().substring(1);
    Mention last = null;
    for (SentencesRead read : sentences) {
      for (Mention named : read.named()) {
        boolean before = named.place() != Place.BODY || named.start() < mention.start();
        boolean points = POINTERS.indexOf(named.name().charAt(0)) >= 0;
        last = before && !points && answers(named, pointed) ? named : last;
      }
    }
    return Optional.ofNullable(last).map(this::inText);
  }

  /** 区总 where 区总工会 is printed. */
  private Mention writtenOut(Mention mention, String longForm) {
    for (Printed text : texts) {
      int at = text.text().indexOf(longForm);
      if (at >= 0) {
        int end = at + longForm.length();
        return new Mention(text.place(), at, end, mention.kind(), mention.use(), longForm);
      }
    }
    return null;
  }

  /** 我县总工会, where no county is named: the federation of the publisher's own county. */
  private static Optional<Mention> ownOf(Mention mention) {
    String own = mention.name().substring(1);
    boolean ranked = RANKS.indexOf(own.charAt(0)) >= 0;
    return ranked && mention.kind() == Word.UNION
        ? Optional.of(
            new Mention(
                mention.place(),
                mention.start() + 1,
                mention.end(),
                mention.kind(),
                mention.use(),
                own))
        : Optional.empty();
  }

  private static boolean answers(Mention body, String pointed) {
    String noun = withoutEnd(withoutEnd(pointed, "工会"), "总");
    if (noun.isEmpty()) {
      return body.kind() == Word.UNION;
    }
    boolean school = noun.equals("校") || noun.equals("学校");
    return school ? body.kind() == Word.SCHOOL : body.name().endsWith(noun);
  }

  private static String withoutEnd(String name, String end) {
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
  }

  /** A longer name among those of the lead whose characters the short one takes in order. */
  private Optional<Mention> expanded(Mention mention) {
    if (!Abbreviation.mayBe(mention.name())) {
      return Optional.empty();
    }
    for (SentencesRead read : sentences) {
      for (int i = 0; i < read.size(); i++) {
        Mention fuller = read.mayName(i, mention.name()) ? fuller(read.get(i), mention) : null;
        if (fuller != null) {
          return Optional.of(fuller);
        }
      }
    }
    return Optional.empty();
  }

  private Mention fuller(Hosts hosts, Mention mention) {
    for (Mention it : hosts.mentioned) {
      if (it.kind() == mention.kind()
          && it.place() != Place.SUBTITLE
          && !chosen.contains(it)
          && Abbreviation.isOf(mention.name(), it.name())) {
        return it;
      }
    }
    return null;
  }

  /** The same name in a text that evidence can point into, if it is printed there. */
  private Mention inText(Mention mention) {
    if (mention.place() != Place.SUBTITLE) {
      return mention;
    }
    for (Printed text : texts) {
      int at = text.text().indexOf(mention.name());
      if (at >= 0) {
        return new Mention(
            text.place(),
            at,
            at + mention.name().length(),
            mention.kind(),
            mention.use(),
            mention.name());
      }
    }
    return mention;
  }

  private String textOf(Place place) {
    for (Printed text : texts) {
      if (text.place() == place) {
        return text.text();
      }
    }
    return "";
  }
}
