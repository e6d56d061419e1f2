package io.unionpulse.extraction.organizer;

import java.util.ArrayList;
import java.util.List;

/** The bodies of one sentence, by how surely they are said to hold the activity. */
final class Hosts {

  /** Subjects of 主办 and its like, and who stands behind 由. */
  final List<Mention> stated = new ArrayList<>();

  /** Subjects of another verb of holding; of a visit, the host first. */
  final List<Mention> acting = new ArrayList<>();

  /** What a headline-like subject belongs to: 总工会书法培训班. */
  final List<Mention> implied = new ArrayList<>();

  /** Whose measure it is said to be. */
  final List<Mention> measure = new ArrayList<>();

  /** Bodies whose officers, staff or travellers act. */
  final List<Mention> people = new ArrayList<>();

  /** Bodies whose officers only attend. */
  final List<Mention> attending = new ArrayList<>();

  /** Bodies whose officers speak of the activity. */
  final List<Mention> speakers = new ArrayList<>();

  /** Bodies that win a prize. */
  final List<Mention> winners = new ArrayList<>();

  /** Counties, cities and provinces that act. */
  final List<Mention> regions = new ArrayList<>();

  /** The newspaper's sources. */
  final List<Mention> sources = new ArrayList<>();

  /** Every body named, whatever it does, in printed order. */
  final List<Mention> mentioned = new ArrayList<>();

  /** The same bodies, of whom none acts: what is only planned is no activity. */
  Hosts onlyMentioned() {
    var none = new Hosts();
    none.mentioned.addAll(mentioned);
    return none;
  }
}
