package io.unionpulse.extraction.organizer;

/** What a word of {@code words.tsv} does: bounds the name of a body, or ends one. */
enum Word {
  /** A time: 近日. */
  TIME,
  /** Between subject and verb: 积极. */
  ADVERB,
  /** Opens the list of hosts: 由. */
  BY,
  /** What follows is no subject: 在, 为. */
  PREPOSITION,
  /** What a paper deals with; who stands before issued it: 关于. */
  ABOUT,
  /** Any other verb. Counts only where a name may begin or has ended: 传递, 庆祝. */
  VERB,
  /** Tells where a body lies: 位于. Ends with 的. */
  ORIGIN,
  /** 的. */
  OF,
  /** 是. */
  IS,
  /** What a measure is called: 举措. */
  MEASURE,
  /** Verb whose subject hosts, wherever it stands: 主办. */
  HOST,
  /** Verb whose subject acts: 举办. */
  HOLD,
  /** Verb whose subject wins a prize or a place in the final: 荣获. */
  WIN,
  /** Verb of going and visiting: 走访. */
  VISIT,
  /** Verb of looking at what lies on the way, whose object is no host: 参观. */
  TOUR,
  /** A visit to learn from the host: 学习考察. */
  STUDY,
  /** Verb whose subject only takes part: 出席. */
  ATTEND,
  /** Verb of speech. */
  SAY,
  /** Verb whose complement is the newspaper's source: 获悉. */
  SOURCE,
  /** The bodies behind 在 set it going: 组织下. */
  UNDER,
  /** The body before only guides: 指导. */
  GUIDE,
  /** An officer of the body before. */
  PERSON,
  /** People of the body before. */
  STAFF,
  /** The body before travels: 代表团. */
  GUEST,
  /** Joins a body to the one before: 联合. */
  JOINTLY,
  /** Opens something that is no name: 据悉. */
  LEAD,
  /** Opens what is only planned: 下一步. */
  PLAN,
  /** 等. */
  PLURAL,
  /** Only looks as if it held another word: 由于. */
  MASK,
  /** Ends the name of a union. */
  UNION,
  /** Ends the name of an organ of party or government. */
  ORGAN,
  /** Ends the name of a company. */
  COMPANY,
  /** Ends the name of a company if nothing follows: 燕山石化. */
  BRAND,
  /** Ends the name of a part of a company, if the company is named before: 项目. */
  PROJECT,
  /** Ends the name of a school. */
  SCHOOL,
  /** Ends the name of another institution. */
  HOUSE,
  /** Ends the name of an association. */
  ASSOCIATION,
  /** Ends the name of a division or zone, if nothing follows. */
  AREA,
  /** A list mark: 、. Not in the table. */
  LIST,
  /** 和 behind a body, and 以及. */
  AND,
  /** 与 behind no body. Not in the table. */
  WITH,
  /** A mark that ends a clause. Not in the table. */
  COMMA,
  /** Any other mark, or words in quotation marks. Not in the table. */
  BREAK,
  /** A stretch without any of these: may hold a name. Not in the table. */
  PIECE;

  /** Whether names end with it. */
  boolean isSuffix() {
    return compareTo(UNION) >= 0 && compareTo(AREA) <= 0;
  }

  /** Whether it may end a name though words follow. */
  boolean endsWithin() {
    return isSuffix() && this != BRAND && this != PROJECT && this != AREA;
  }
}
