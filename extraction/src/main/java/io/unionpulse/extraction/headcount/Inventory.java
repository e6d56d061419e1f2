package io.unionpulse.extraction.headcount;

import io.unionpulse.extraction.number.CueWords.Hit;
import java.util.List;

/** Sentences that say how many there are of something, not who came: 全市共有环卫工人2600名. */
final class Inventory {

  private static final List<String> HOLDERS =
      List.of(
          "县", "市", "区", "省", "镇", "乡", "村", "厂", "公司", "集团", "院", "校", "局", "矿", "项目", "项目部", "工地",
          "现场", "这里", "此处", "街道", "园区", "企业", "单位", "工会", "行业", "小学", "中学", "大学", "学院", "学校", "幼儿园",
          "社区", "所", "站");

  private static final List<String> FOUNDING = List.of("建立", "组建", "成立", "打造", "培育", "建起");
  private static final List<String> AT_PRESENT = List.of("目前", "现在", "现", "如今");

  private final String text;
  private final Setting setting;
  private final Count count;
  private final Nearby nearby;

  Inventory(String text, Setting setting, Count count, Nearby nearby) {
    this.text = text;
    this.setting = setting;
    this.count = count;
    this.nearby = nearby;
  }

  /** Whether the count belongs to such a sentence and no word says that they took part. */
  boolean holds() {
    if (text.startsWith("之一", nearby.clauseEnd() - 2)) {
      return true; // 300多名困难职工之一
    }
    if (Participation.isSaid(text, nearby.clauseStart(), nearby.clauseEnd())) {
      return false;
    }
    return (!nearby.joins() && isHeld()) || isListed() || isTeam();
  }

  /** 建立了100人的通讯员队伍. */
  private boolean isTeam() {
    if (!text.startsWith("的", count.end())) {
      return false;
    }
    for (String verb : FOUNDING) {
      int at = setting.findLast(text, verb, count.start());
      if (at >= nearby.clauseStart() && count.start() - at <= verb.length() + 2) {
        int end = nearby.clauseEnd();
        return text.startsWith("队伍", end - 2) || "队团".indexOf(text.charAt(end - 1)) >= 0;
      }
    }
    return false;
  }

  /** 这里有400多名建设者. */
  private boolean isHeld() {
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.end() > count.start()) {
        return false;
      }
      boolean has = hit.kind() == Cue.TOTAL || hit.kind() == Cue.MEMBERS;
      if (has && text.charAt(hit.end() - 1) == '有' && isStanding(hit.start())) {
        return !says(Cue.JOIN, hit.end())
            && !says(Cue.SERVE, hit.end())
            && !says(Cue.FOR, hit.end());
      }
    }
    return false;
  }

  private boolean says(Cue kind, int from) {
    return nearby.has(kind, from, count.start());
  }

  /** Whether a body has them, or they are there at present whoever has them: 目前共有. */
  private boolean isStanding(int verb) {
    for (String present : AT_PRESENT) {
      if (text.startsWith(present, verb - present.length())) {
        return true;
      }
    }
    for (String holder : HOLDERS) {
      if (text.startsWith(holder, verb - holder.length())) {
        return true;
      }
    }
    return false;
  }

  /** 全区现有工作室56家，带动职工8000余人. */
  private boolean isListed() {
    for (Hit<Cue> hit : setting.hits()) {
      if (hit.start() >= nearby.clauseStart()) {
        return false;
      }
      boolean has = hit.kind() == Cue.MEMBERS && isStock(hit);
      if (has && !nearby.has(Cue.THIS, hit.end(), nearby.clauseEnd())) {
        return true;
      }
    }
    return false;
  }

  private boolean isStock(Hit<Cue> hit) {
    return text.startsWith("现有", hit.start())
        || text.startsWith("拥有", hit.start())
        || text.startsWith("下辖", hit.start());
  }
}
