package io.unionpulse.extraction.organizer;

import java.util.List;

/** Tells whether one name is short for another, as 北师大工会 is for 北京师范大学工会. */
final class Abbreviation {

  /** What makes the longer name that of another body: of a part, or of a lower tier. */
  private static final String[] OTHER_BODIES = {
    "分公司", "子公司", "街道", "镇", "乡", "区", "县", "社区", "村", "项目", "车间", "分校", "分局", "附属", "第"
  };

  private static final List<String> SAME_BODY =
      List.of("员会", "总公司", "公司", "有限公司", "有限责任公司", "股份有限公司", "集团", "集团公司", "办公室");

  private static final int SHORTEST_AREA = 3;
  private static final String TIERS = "省市区县旗州镇乡道";

  private Abbreviation() {}

  static boolean isOf(String brief, String full) {
    if (full.length() <= brief.length() || brief.charAt(0) != full.charAt(0)) {
      return false;
    }
    if (full.startsWith(brief)) {
      return isSameBody(brief, full);
    }
    if (tellsTier(brief)) {
      return isUnionsOf(brief, full);
    }
    for (String part : OTHER_BODIES) {
      if (full.contains(part) && !brief.contains(part)) {
        return false;
      }
    }
    return holdsInOrder(full, brief);
  }

  private static boolean isSameBody(String brief, String full) {
    for (String end : SAME_BODY) {
      boolean only = full.length() == brief.length() + end.length() && full.endsWith(end);
      if (only || isCompany(brief, full, end)) {
        return true;
      }
    }
    return false;
  }

  /** 武汉江汉区工会 for 武汉市江汉区总工会: both of the same area. */
  private static boolean isUnionsOf(String brief, String full) {
    if (!full.endsWith("总工会") || brief.endsWith("总工会")) {
      return false;
    }
    String area = brief.substring(0, brief.length() - 2);
    String whole = full.substring(0, full.length() - 3);
    return area.length() > SHORTEST_AREA
        && whole.endsWith(area.substring(area.length() - SHORTEST_AREA))
        && holdsInOrder(whole, area);
  }

  /** 建工集团 for 建工集团有限公司. */
  private static boolean isCompany(String brief, String full, String end) {
    return end.endsWith("公司") && full.endsWith(end) && full.startsWith("集团", brief.length());
  }

  private static boolean holdsInOrder(String full, String brief) {
    return holdsInOrder(full, 0, full.length(), brief);
  }

  /** Whether the characters of {@code brief} stand in order in {@code text} between two offsets. */
  static boolean holdsInOrder(String text, int start, int end, String brief) {
    int next = 0;
    for (int i = start; i < end && next < brief.length(); i++) {
      if (text.charAt(i) == brief.charAt(next)) {
        next++;
      }
    }
    return next == brief.length();
  }

  /** Whether {@code name} can be short for another at all. */
  static boolean mayBe(String name) {
    return !tellsTier(name) || !name.endsWith("总工会");
  }

  /** A name such as 区总工会 or 朝阳区总工会 is short for no longer name but by what stands before it. */
  private static boolean tellsTier(String name) {
    int end = name.length() - (name.endsWith("总工会") ? 3 : name.endsWith("工会") ? 2 : 0);
    return end > 0 && end < name.length() && TIERS.indexOf(name.charAt(end - 1)) >= 0;
  }
}
