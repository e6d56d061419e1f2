package io.unionpulse.extraction.gazetteer;

/** Level of an administrative division, from the top. */
public enum Level {
  /** 省级: provinces, autonomous regions, municipalities such as 北京市. */
  PROVINCE,
  /** 地级: prefecture-level cities and their like. */
  PREFECTURE,
  /** 县级: districts, counties, county-level cities. Activities are counted on this level. */
  COUNTY,
  /** 乡级: streets, towns, townships, areas. */
  TOWNSHIP
}
