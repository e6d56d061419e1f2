package io.unionpulse.dashboard.filter;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.Collection;
import java.util.List;

/** Makes Elasticsearch's query of a {@link Filter}. Foreign text is only ever a value in it. */
public final class FilterQuery {

  private static final List<String> TEXT_FIELDS = List.of("title^3", "subtitles^2", "body");
  private static final List<String> CHARACTER_FIELDS = List.of("title", "subtitles", "body");
  private static final String OCCURRED_ON = "occurredOn";
  private static final String DUPLICATE_OF = "duplicateOf";

  private FilterQuery() {}

  /** The query. Only the text has a part in the score. */
  public static Query of(Filter filter) {
    var bool = new BoolQuery.Builder();
    anyOf(bool, "countedDistrict", filter.districts());
    anyOf(bool, "type", filter.types());
    anyOf(bool, "scope", filter.scopes());
    anyOf(bool, "organizers.name", filter.organizers());
    dates(bool, filter.dates());
    headcount(bool, filter);
    shown(bool, exists(DUPLICATE_OF), filter.duplicates());
    shown(bool, retracted(), filter.retracted());
    filter.text().terms().forEach(term -> bool.must(text(term)));
    return bool.build()._toQuery();
  }

  /** The search for text alone, for marking what it hits. */
  public static Query ofText(SearchText text) {
    var bool = new BoolQuery.Builder();
    text.terms().forEach(term -> bool.should(text(term)));
    return bool.build()._toQuery();
  }

  private static void anyOf(BoolQuery.Builder bool, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
      bool.filter(
          query -> query.terms(terms -> terms.field(field).terms(list -> list.value(wanted))));
    }
  }

  private static void dates(BoolQuery.Builder bool, Dates dates) {
    if (dates.kind() == Dates.Kind.UNDATED) {
      bool.mustNot(exists(OCCURRED_ON));
    } else if (dates.isBounded()) {
      bool.filter(
          query ->
              query.range(
                  range ->
                      range.date(
                          date -> {
                            date.field(OCCURRED_ON);
                            if (dates.from() != null) {
                              date.gte(dates.from().toString());
                            }
                            if (dates.to() != null) {
                              date.lte(dates.to().toString());
                            }
                            return date;
                          })));
    }
  }

  private static void headcount(BoolQuery.Builder bool, Filter filter) {
    if (filter.headcountMin() != null || filter.headcountMax() != null) {
      bool.filter(
          query ->
              query.range(
                  range ->
                      range.number(
                          number -> {
                            number.field("headcount.value");
                            if (filter.headcountMin() != null) {
                              number.gte(filter.headcountMin().doubleValue());
                            }
                            if (filter.headcountMax() != null) {
                              number.lte(filter.headcountMax().doubleValue());
                            }
                            return number;
                          })));
    }
  }

  private static void shown(BoolQuery.Builder bool, Query kind, Shown shown) {
    switch (shown) {
      case EXCLUDE -> bool.mustNot(kind);
      case ONLY -> bool.filter(kind);
      case INCLUDE -> {
        // Whatever it is.
      }
    }
  }

  private static Query exists(String field) {
    return Query.of(query -> query.exists(exists -> exists.field(field)));
  }

  private static Query retracted() {
    return Query.of(query -> query.term(term -> term.field("retracted").value(true)));
  }

  /**
   * All words of a term. A single Chinese character is found by the twos that it is part of: the
   * analyzer writes it down alone only where it stands alone.
   */
  private static Query text(SearchText.Term term) {
    List<String> words = term.words();
    if (words.stream().noneMatch(SearchText::isCharacter)) {
      return match(term);
    }
    var all = new BoolQuery.Builder();
    for (String word : words) {
      all.must(
          SearchText.isCharacter(word)
              ? character(word)
              : match(new SearchText.Term(word, term.phrase())));
    }
    return all.build()._toQuery();
  }

  private static Query character(String character) {
    var any = new BoolQuery.Builder();
    for (String field : CHARACTER_FIELDS) {
      any.should(query -> query.prefix(first -> first.field(field).value(character)));
      any.should(query -> query.wildcard(second -> second.field(field).value("?" + character)));
    }
    return any.minimumShouldMatch("1").build()._toQuery();
  }

  private static Query match(SearchText.Term term) {
    return Query.of(
        query ->
            query.multiMatch(
                match ->
                    match
                        .query(term.text())
                        .fields(TEXT_FIELDS)
                        .type(term.phrase() ? TextQueryType.Phrase : TextQueryType.BestFields)
                        .operator(Operator.And)));
  }
}
