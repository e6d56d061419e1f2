package io.unionpulse.dashboard.activities;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.dashboard.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of the download. */
enum CsvColumns {
  REPORT_ID("报道编号", "Report id", a -> Item.text(a, "reportId")),
  OCCURRED_ON("发生日期", "Occurred on", a -> Item.text(a, "occurredOn")),
  PUBLISHED_ON("发布日期", "Published on", a -> Item.text(a, "publishedOn")),
  DISTRICT("区划代码", "District code", a -> Item.text(a, "countedDistrict")),
  DISTRICT_NAME("区", "District", a -> Item.place(a).name()),
  DISTRICT_NAME_EN("区（英文）", "District (English)", CsvColumns::english),
  TYPE("类型", "Type", a -> Item.text(a, "type")),
  SCOPE("层级", "Scope", a -> Item.text(a, "scope")),
  TITLE("标题", "Title", a -> Item.text(a, "title")),
  ORGANIZERS("主办单位", "Organizers", a -> String.join("; ", Item.organizers(a))),
  HEADCOUNT("参与人数", "Headcount", a -> Item.text(a.path("headcount"), "value")),
  HEADCOUNT_MIN("人数下限", "Headcount least", a -> Item.text(a.path("headcount"), "min")),
  HEADCOUNT_MAX("人数上限", "Headcount most", a -> Item.text(a.path("headcount"), "max")),
  AMOUNT("金额（元）", "Amount (CNY)", CsvColumns::amount),
  SOURCE("来源系统", "Source system", a -> Item.text(a.path("source"), "system")),
  DOCUMENT("来源文件", "Source document", a -> Item.text(a.path("source"), "document")),
  URI("来源网址", "Source address", a -> Item.text(a.path("source"), "uri")),
  RETRACTED("已撤回", "Retracted", a -> Item.text(a, "retracted")),
  DUPLICATE_OF("重复于", "Duplicate of", a -> Item.text(a, "duplicateOf")),
  EXTRACTOR("抽取器版本", "Extractor", a -> Item.text(a, "extractor"));

  /** Fields of the index that the columns are made of. */
  static final List<String> FIELDS = fields();

  private final String zh;
  private final String en;

  @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
  private final Function<JsonNode, String> value;

  CsvColumns(String zh, String en, Function<JsonNode, String> value) {
    this.zh = zh;
    this.en = en;
    this.value = value;
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>(Item.FIELDS);
    fields.add("extractor");
    return List.copyOf(fields);
  }

  private static String english(JsonNode activity) {
    Place place = Item.place(activity);
    return place.nameEn();
  }

  private static String amount(JsonNode activity) {
    var amount = Item.amount(activity);
    return amount == null ? null : amount.toPlainString();
  }

  /** The heading. */
  String title(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /** The cell of an activity. */
  String cell(JsonNode activity) {
    return CsvCell.text(value.apply(activity));
  }

  /** The language of the headings. */
  enum Language {
    ZH,
    EN
  }
}
