package io.unionpulse.extraction.organizer;

import io.unionpulse.avro.OrganizerLevel;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.text.Affixes;
import java.util.List;

/** Reads the tier of a body from its name (annotation guide, rule 14). */
final class Levels {

  private static final Affixes NATIONAL = Affixes.of("全国总工会", "中华全国总工会", "全总");
  private static final Affixes INDUSTRIES =
      Affixes.of(
          "教育", "医务", "卫生", "建筑", "交通", "运输", "金融", "工业", "国防", "服务", "农林", "水利", "水务", "林业", "能源",
          "化学", "化工", "纺织", "轻工", "机械", "冶金", "财贸", "科教", "教科文卫体", "科教文卫体", "海员", "气象", "电力", "邮电",
          "邮政", "通信", "铁路", "民航", "园林", "机关", "直属", "产业", "行业", "煤矿", "地质", "烟草", "税务", "公安", "政法",
          "文化", "新闻", "石油", "电子", "信息", "城建", "住建", "市政", "国资", "商贸", "商务", "旅游", "建设", "系统", "建材",
          "轻纺", "卫体", "文体", "卫健", "水电", "农业", "城管", "住房", "企事业", "直");
  private static final Affixes PARTS_OF_COMPANIES =
      Affixes.of("公司", "集团", "银行", "厂", "矿", "段", "项目", "车间", "股份", "支行", "分行", "指挥部", "监狱");
  private static final Affixes SCHOOLS =
      Affixes.of("大学", "学院", "学校", "中学", "小学", "幼儿园", "校", "附中", "附小");
  private static final Affixes HOUSES =
      Affixes.of("医院", "卫生院", "研究院", "研究所", "科学院", "图书馆", "博物馆", "文化宫", "设计院", "中心");
  private static final Affixes LOW_AREAS =
      Affixes.of(
          "街道", "地区", "镇", "乡", "社区", "村", "园", "园区", "开发区", "高新区", "商圈", "商务区", "示范区", "产业基地",
          "物流基地", "保税区", "经济区");

  private static final Affixes HIGH_AREAS = Affixes.of("市", "省", "州", "自治区", "兵团");
  private static final Affixes REGIONAL = Affixes.of("市总", "省总", "州总");
  private static final Affixes ORGANS = Affixes.of("局", "委", "厅", "委员会");
  private static final Affixes COMPANIES = Affixes.of("公司", "集团", "银行", "厂", "矿");
  private static final Affixes SITES = Affixes.of("工程", "建设", "项目", "高速", "铁路", "改造");
  private static final Affixes CAMPAIGNS = Affixes.of("防汛", "抗旱", "应急", "疫情", "防控", "抢险");
  private static final Affixes PARTY_SCHOOLS = Affixes.of("党校", "教育工委");
  private static final List<String> UNIONS =
      List.of("工会联合会", "联合工会", "工会委员会", "工会工作委员会", "工会工委", "工联会", "总工会", "工会", "总");
  private static final List<String> BOARDS = List.of("管理委员会", "管委会");
  private static final Affixes BOARD_ENDS = Affixes.of(BOARDS);
  private static final String DIGITS = "一二三四五六七八九十";

  private Levels() {}

  /** The tier of the body {@code mention}, in whose name the lexicon finds {@code words}. */
  static OrganizerLevel of(Mention mention, List<Token> words) {
    String name = mention.name();
    int start = mention.start();
    return switch (mention.kind()) {
      case UNION -> union(name, start, words);
      case SCHOOL, HOUSE -> OrganizerLevel.INSTITUTION;
      case ORGAN -> organ(name, start, words);
      case COMPANY, BRAND, PROJECT -> OrganizerLevel.ENTERPRISE;
      case AREA -> area(name, start, words);
      case PIECE -> piece(name, start, words);
      default -> OrganizerLevel.OTHER;
    };
  }

  private static OrganizerLevel union(String name, int start, List<Token> words) {
    if (NATIONAL.is(name, 0, name.length())) {
      return OrganizerLevel.NATIONAL;
    }
    String stem = stem(name);
    if (name.endsWith("总联合会")
        || name.endsWith("职工总会")
        || name.startsWith("台湾")
        || name.startsWith("香港")
        || name.startsWith("澳门")) {
      return OrganizerLevel.OTHER;
    }
    if (stem.endsWith("各基层") || stem.endsWith("各") || stem.endsWith("两区")) {
      return OrganizerLevel.OTHER;
    }
    if (PARTS_OF_COMPANIES.in(stem)) {
      return SCHOOLS.end(stem) ? OrganizerLevel.INSTITUTION : OrganizerLevel.ENTERPRISE;
    }
    if (SCHOOLS.end(stem) || HOUSES.end(stem) || stem.endsWith("大")) {
      return OrganizerLevel.INSTITUTION;
    }
    PlaceName.Kind place = lastPlaceAtEnd(start + stem.length(), words);
    if (place != null) {
      return ofPlace(place);
    }
    if (LOW_AREAS.end(stem)) {
      return zoneOfItsOwn(stem) ? OrganizerLevel.DISTRICT : OrganizerLevel.SUBDISTRICT;
    }
    if (stem.endsWith("自治区") || isDivision(stem)) {
      return OrganizerLevel.MUNICIPAL;
    }
    if (stem.endsWith("区")
        || stem.endsWith("县")
        || stem.endsWith("旗")
        || name.startsWith("区总")
        || name.startsWith("县总")) {
      return OrganizerLevel.DISTRICT;
    }
    if (stem.endsWith("市")
        || stem.endsWith("省")
        || stem.endsWith("州")
        || stem.endsWith("兵团")
        || stem.endsWith("盟")
        || REGIONAL.is(name, 0, name.length())) {
      return OrganizerLevel.MUNICIPAL;
    }
    if (stem.contains("街道")) {
      return OrganizerLevel.SUBDISTRICT;
    }
    boolean tiered =
        hasHighPlace(words) || NameTier.of(name, 0, name.length(), List.of()).scope() != null;
    if (stem.contains("行业") || (tiered && INDUSTRIES.end(stem))) {
      return OrganizerLevel.INDUSTRY;
    }
    if (ORGANS.end(stem) && tiered) {
      boolean low = stem.startsWith("区") || stem.startsWith("县") || countyOnly(words);
      return low ? OrganizerLevel.DISTRICT : OrganizerLevel.MUNICIPAL;
    }
    return OrganizerLevel.ENTERPRISE;
  }

  /** 第八师, 十二师: a division of the 兵团, which is a prefecture. */
  private static boolean isDivision(String stem) {
    int before = stem.length() - 2;
    return before >= 0 && stem.endsWith("师") && DIGITS.indexOf(stem.charAt(before)) >= 0;
  }

  private static boolean zoneOfItsOwn(String stem) {
    return stem.endsWith("经济技术开发区") || stem.endsWith("经开区");
  }

  private static String stem(String name) {
    int committee = name.endsWith("委员会") ? name.indexOf("工会") : -1;
    if (committee > 0) {
      return withoutBoard(name.substring(0, committee));
    }
    for (String suffix : UNIONS) {
      if (name.endsWith(suffix)) {
        return withoutBoard(name.substring(0, name.length() - suffix.length()));
      }
    }
    return name;
  }

  /** 怀柔园管理委员会: the zone that the board runs. */
  private static String withoutBoard(String stem) {
    if (!BOARD_ENDS.end(stem)) {
      return stem;
    }
    for (String board : BOARDS) {
      if (stem.endsWith(board)) {
        return stem.substring(0, stem.length() - board.length());
      }
    }
    return stem;
  }

  private static PlaceName.Kind lastPlaceAtEnd(int end, List<Token> words) {
    PlaceName.Kind last = null;
    for (Token word : words) {
      if (word.term() instanceof PlaceName place) {
        last = word.end() >= end ? place.kind() : last;
      }
    }
    return last;
  }

  private static OrganizerLevel ofPlace(PlaceName.Kind kind) {
    return switch (kind) {
      case REGION, REGION_STEM -> OrganizerLevel.MUNICIPAL;
      case COUNTY, COUNTY_STEM, ZONE, NICKNAME -> OrganizerLevel.DISTRICT;
      case TOWNSHIP, TOWNSHIP_VARIANT, TOWNSHIP_STEM, PARK -> OrganizerLevel.SUBDISTRICT;
      case INSTITUTION -> OrganizerLevel.INSTITUTION;
      case VENUE -> OrganizerLevel.ENTERPRISE;
    };
  }

  private static boolean countyOnly(List<Token> words) {
    for (Token word : words) {
      if (word.is(Cue.DISTRICT)
          || (word.term() instanceof PlaceName place && place.kind() == PlaceName.Kind.COUNTY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHighPlace(List<Token> words) {
    for (Token word : words) {
      if (word.is(Cue.MUNICIPAL)
          || word.is(Cue.NATIONAL)
          || word.is(Cue.DISTRICT)
          || (word.term() instanceof PlaceName place
              && (place.kind().isRegion() || place.kind() == PlaceName.Kind.COUNTY))) {
        return true;
      }
    }
    return false;
  }

  private static OrganizerLevel organ(String name, int start, List<Token> words) {
    if (name.startsWith("共青团")) {
      return OrganizerLevel.OTHER;
    }
    int union = name.indexOf("工会");
    if (union >= 0) {
      return union(name.substring(0, union + "工会".length()), start, words);
    }
    if (SCHOOLS.in(name) && !PARTY_SCHOOLS.in(name)) {
      return OrganizerLevel.INSTITUTION;
    }
    boolean company =
        COMPANIES.in(name) || (name.endsWith("指挥部") && SITES.in(name) && !CAMPAIGNS.in(name));
    return company ? OrganizerLevel.ENTERPRISE : OrganizerLevel.PARTY_GOV;
  }

  private static OrganizerLevel area(String name, int start, List<Token> words) {
    if (LOW_AREAS.end(name)) {
      return zoneOfItsOwn(name) ? OrganizerLevel.DISTRICT : OrganizerLevel.SUBDISTRICT;
    }
    PlaceName.Kind last = lastPlaceAtEnd(start + name.length(), words);
    if (last != null) {
      return ofPlace(last);
    }
    boolean high = HIGH_AREAS.end(name);
    return high ? OrganizerLevel.MUNICIPAL : OrganizerLevel.DISTRICT;
  }

  /** A name that ends like no body is that of a place if it ends with one, else of a company. */
  private static OrganizerLevel piece(String name, int start, List<Token> words) {
    PlaceName.Kind last = lastPlaceAtEnd(start + name.length(), words);
    return last == null ? OrganizerLevel.ENTERPRISE : ofPlace(last);
  }
}
