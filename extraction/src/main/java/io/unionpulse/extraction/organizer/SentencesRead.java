package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.syntax.Sentence;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Who acts in each of some sentences, in order. A sentence is read when it is first asked for: most
 * organizers stand in the first.
 */
final class SentencesRead extends AbstractList<Hosts> implements RandomAccess {

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

  @Override
  public Hosts get(int index) {
    Hosts hosts = read.get(index);
    if (hosts == null) {
      Sentence sentence = sentences.get(index);
      hosts = texts.get(index).hosts(sentence.start(), sentence.end());
      read.set(index, hosts);
    }
    return hosts;
  }

  @Override
  public int size() {
    return read.size();
  }

  /** Every body that they name, in printed order. */
  List<Mention> named() {
    var named = new ArrayList<Mention>();
    for (Hosts hosts : this) {
      named.addAll(hosts.mentioned);
    }
    return named;
  }

  /** The bodies named where the characters of {@code brief} stand in order, as in a fuller form. */
  List<Mention> namedWith(String brief) {
    var named = new ArrayList<Mention>();
    for (int i = 0; i < size(); i++) {
      Sentence in = sentences.get(i);
      if (Abbreviation.holdsInOrder(texts.get(i).text(), in.start(), in.end(), brief)) {
        named.addAll(get(i).mentioned);
      }
    }
    return named;
  }
}
