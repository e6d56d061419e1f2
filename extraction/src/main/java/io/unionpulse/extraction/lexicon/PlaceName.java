package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Division;
import java.util.ArrayList;
import java.util.List;

/**
 * A name that may stand for a place.
 *
 * @param kind what kind of name
 * @param candidates the divisions that carry it, or that it lies in
 */
public record PlaceName(Kind kind, List<Division> candidates) implements Term {

  private static final String BEFORE = "在到来赴由于从与及至为是让对驻向";

  public PlaceName {
    candidates = List.copyOf(candidates);
  }

  /** This name, which {@code division} carries as well. */
  PlaceName and(Division division) {
    var all = new ArrayList<Division>(candidates.size() + 1);
    all.addAll(candidates);
    all.add(division);
    return new PlaceName(kind, all);
  }

  /** Whether a name can begin at {@code start} by the character before it: 在, but not 超 of 超越城区. */
  public static boolean canBegin(String text, int start) {
    return start == 0
        || !Character.isIdeographic(text.charAt(start - 1))
        || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
  }

  /** Kinds of names; the earlier wins where a word is two of them. */
  public enum Kind {
    /** Full or former name of a county-level division (怀柔区, 延庆县), or a sure bare one (怀柔工会). */
    COUNTY,
    /** Full name of a province or prefecture: 北京市. */
    REGION,
    /** Official name of a township: 泉河街道. */
    TOWNSHIP,
    /** A township under another suffix: 牛栏山镇 for 牛栏山地区. */
    TOWNSHIP_VARIANT,
    /** A house that may organise: a university, a hospital. */
    INSTITUTION,
    /** A place where something is held: a park, a hall. */
    VENUE,
    /** A name of an area, not of a body: 城市副中心. */
    NICKNAME,
    /** 经开区: a zone that every city has. */
    ZONE,
    /** A sub-park of a science park: 怀柔园. */
    PARK,
    /** Name of a county-level division without its suffix: 怀柔. A passage has none: see COUNTY. */
    COUNTY_STEM,
    /** Name of a province or prefecture without its suffix: 北京. */
    REGION_STEM,
    /** Name of a township without its suffix: 回龙观. */
    TOWNSHIP_STEM;

    /** Whether words that are longer or surer take the characters first. */
    public boolean yields() {
      return this == PARK || this == COUNTY_STEM || this == TOWNSHIP_STEM;
    }

    /** A province or prefecture, in full or not. */
    public boolean isRegion() {
      return this == REGION || this == REGION_STEM;
    }

    /** A township with its suffix. */
    public boolean isTownship() {
      return this == TOWNSHIP || this == TOWNSHIP_VARIANT;
    }

    /** A house or venue: tells where, names no division. */
    public boolean isSite() {
      return this == INSTITUTION || this == VENUE;
    }
  }
}
