package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Who acts in each of some sentences, in order. A sentence is read when it is first asked for: most
 * organizers stand in the first.
 */
final class SentencesRead {

  private final List<Printed> texts = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Hosts> read = new ArrayList<>();

  /** Adds the first {@code most} sentences of {@code text}. */
  SentencesRead with(Printed text, int most) {
    List<Sentence> all = text.sentences();
    for (int i = 0; i < all.size() && i < most; i++) {
      texts.add(text);
      sentences.add(all.get(i));
      read.add(null);
    }
    return this;
  }

  /** Who acts in the {@code index}-th. */
  Hosts get(int index) {
    Hosts hosts = read.get(index);
    if (hosts == null) {
      Sentence sentence = sentences.get(index);
      hosts = texts.get(index).hosts(sentence.start(), sentence.end());
      read.set(index, hosts);
    }
    return hosts;
  }

  /** How many there are. */
  int size() {
    return read.size();
  }

  /** Every body that they name, in printed order. */
  List<Mention> named() {
    var named = new ArrayList<Mention>();
    for (int i = 0; i < size(); i++) {
      named.addAll(get(i).mentioned);
    }
    return named;
  }

  /** Whether the characters of {@code brief} stand in order in the {@code index}-th. */
  boolean mayName(int index, String brief) {
    Sentence in = sentences.get(index);
    return Abbreviation.holdsInOrder(texts.get(index).text(), in.start(), in.end(), brief);
  }
}
