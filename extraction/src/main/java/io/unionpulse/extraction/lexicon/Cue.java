package io.unionpulse.extraction.lexicon;

/** What a word says about its neighbours. The words stand in {@code cues.tsv}. */
public enum Cue implements Term {
  /** Ends the name of a union or of a house that a federation runs: 总工会, 职工服务中心. */
  UNION,
  /** Ends the name of another organ: 工委, 办事处. */
  ORGAN,
  /** A national body: 全国总工会. */
  NATIONAL,
  /** A body of the city or province without its name: 市总工会. */
  MUNICIPAL,
  /** A body of the district without its name: 区总工会. */
  DISTRICT,
  /** A body below the district without its name: 街道总工会, 园区. */
  SUBDISTRICT,
  /** A company, school, hospital or its like. */
  ENTERPRISE,
  /** A workplace of no particular body: 企业, 项目. */
  WORKPLACE,
  /** Joins one body to the next: 联合, 携手. */
  JOINTLY,
  /** People: ends the name of the body before them. */
  STAFF,
  /** Verb whose subject hosts: 主办, 承办. */
  SPONSOR,
  /** Verb whose subject acts: 举办, 开展. */
  HOLD,
  /** Verb whose object is visited: 走访. */
  VISIT,
  /** Verb whose subject only takes part: 出席. */
  ATTEND,
  /** Verb of speech. */
  SAY,
  /** Verb whose complement is the newspaper's source: 获悉. */
  SOURCE,
  /** Preposition of place. */
  AT,
  /** What follows is where somebody comes from. */
  ORIGIN,
  /** Opens a clause of purpose or ground: 为, 按照. */
  PURPOSE,
  /** The body before only guides: 指导. */
  GUIDE,
  /** The body before is a guest: 代表团. */
  GUEST,
  /** An officer of the body before. */
  PERSON,
  /** A word that only looks as if it held another: 正在, 党组织. */
  NOISE
}
