package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.lexicon.Token;
import java.util.List;

/**
 * A sentence (of a headline: a line) with who acts in it.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param verb kind of its main verb
 * @param subject the words before the main verb, without clauses of purpose and phrases of place
 * @param host if guests visit: the words of whom they visit; else empty
 * @param guests whether guests come or travel
 * @param source the words of the newspaper's source; else empty
 */
public record Sentence(
    int start,
    int end,
    Verb verb,
    boolean guests,
    List<Token> subject,
    List<Token> host,
    List<Token> source) {

  public Sentence {
    subject = List.copyOf(subject);
    host = List.copyOf(host);
    source = List.copyOf(source);
  }

  /** Kinds of main verbs. */
  public enum Verb {
    /** 主办, 承办. */
    SPONSOR,
    /** 举办, 开展 and their like. */
    HOLD,
    /** 走访 and its like. */
    VISIT,
    /** None that makes an activity. */
    NONE
  }
}
