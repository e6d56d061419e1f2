package io.unionpulse.sink.index;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.schemas.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered indices of one index of the contract, and the aliases on each. All that is to be
 * known of a rebuild that is under way is in the aliases: they change together, at one moment.
 *
 * <ul>
 *   <li>{@code union-activities}: readers find the documents here.
 *   <li>{@code union-activities.g1}: the results of generation 1 are written here. Takes no writes
 *       while a rebuild is under way.
 *   <li>{@code union-activities.g1-000002-new} and {@code -old}: while number 2 is built beside the
 *       index that it is to replace, both are written, the new one first. Without {@code -old} only
 *       the new one is.
 * </ul>
 *
 * @param alias the alias that readers use
 * @param indices by name, the aliases on each with whether it takes writes
 */
public record Placement(String alias, SortedMap<String, SortedMap<String, Boolean>> indices) {

  private static final String NEW = "-new";
  private static final String OLD = "-old";

  /**
   * An index that is built beside the one that it is to replace.
   *
   * @param to the new index
   * @param generation the results that both hold
   * @param olderWritten whether the one that it is to replace is still written, too
   */
  public record Doubling(String to, Generation generation, boolean olderWritten) {}

  /** Reads Elasticsearch's answer to {@code GET /_alias} for these indices. */
  static Placement of(String alias, JsonNode answer) {
    var numbered = Pattern.compile(Pattern.quote(alias) + "-\\d{6,}");
    SortedMap<String, SortedMap<String, Boolean>> indices = new TreeMap<>();
    for (var index : answer.properties()) {
      if (numbered.matcher(index.getKey()).matches()) {
        SortedMap<String, Boolean> names = new TreeMap<>();
        for (var name : index.getValue().path("aliases").properties()) {
          names.put(name.getKey(), name.getValue().path("is_write_index").asBoolean(true));
        }
        indices.put(index.getKey(), names);
      }
    }
    return new Placement(alias, indices);
  }

  /** The alias of the index {@code to} while it is built beside the one that it is to replace. */
  public static String newer(ContractIndex<?> index, String to) {
    return index.writeAlias() + number(index.alias(), to) + NEW;
  }

  /** The alias, while {@code to} is built, of the index that {@code to} is to replace. */
  public static String older(ContractIndex<?> index, String to) {
    return index.writeAlias() + number(index.alias(), to) + OLD;
  }

  private static String number(String alias, String index) {
    return index.substring(alias.length());
  }

  /** The index that readers find. */
  public Optional<String> served() {
    return bearing(alias);
  }

  /** The generation of results that readers find. */
  public Optional<Generation> servedGeneration() {
    return served().flatMap(this::written);
  }

  /** The generation of results that is written to {@code index}. */
  private Optional<Generation> written(String index) {
    var name = Pattern.compile(Pattern.quote(ContractIndex.writeAliasPrefix(alias)) + "(\\d{1,4})");
    return indices.getOrDefault(index, new TreeMap<>()).keySet().stream()
        .map(name::matcher)
        .filter(Matcher::matches)
        .map(matcher -> new Generation(Integer.parseInt(matcher.group(1))))
        .findFirst();
  }

  /** An index that other results are written to than readers find, and which. */
  public Optional<Map.Entry<String, Generation>> building() {
    Optional<String> served = served();
    return indices.keySet().stream()
        .filter(index -> !served.equals(Optional.of(index)))
        .flatMap(index -> written(index).map(results -> Map.entry(index, results)).stream())
        .findFirst();
  }

  /** The index that is built beside the one that it is to replace, if one is. */
  public Optional<Doubling> doubling() {
    var name =
        Pattern.compile(
            Pattern.quote(ContractIndex.writeAliasPrefix(alias)) + "(\\d{1,4})(-\\d{6,})" + NEW);
    for (var index : indices.entrySet()) {
      for (String each : index.getValue().keySet()) {
        Matcher matcher = name.matcher(each);
        if (matcher.matches()) {
          String other = each.substring(0, each.length() - NEW.length()) + OLD;
          var generation = new Generation(Integer.parseInt(matcher.group(1)));
          return Optional.of(new Doubling(index.getKey(), generation, bearing(other).isPresent()));
        }
      }
    }
    return Optional.empty();
  }

  /** Under which names a document must be written, in this order. */
  public List<String> targets(ContractIndex<?> index) {
    Optional<Doubling> doubling =
        doubling().filter(it -> it.generation().equals(index.generation()));
    if (doubling.isEmpty()) {
      return List.of(index.writeAlias());
    }
    List<String> targets = new ArrayList<>(List.of(newer(index, doubling.get().to())));
    if (doubling.get().olderWritten()) {
      targets.add(older(index, doubling.get().to()));
    }
    return targets;
  }

  /** The indices without any alias: replaced ones, mostly. */
  public List<String> idle() {
    return indices.entrySet().stream()
        .filter(index -> index.getValue().isEmpty())
        .map(index -> index.getKey())
        .toList();
  }

  /** The name of the next index. */
  public String next(ContractIndex<?> index) {
    int highest =
        indices.keySet().stream()
            .mapToInt(name -> Integer.parseInt(number(alias, name).substring(1)))
            .max()
            .orElse(0);
    return index.numbered(highest + 1);
  }

  private Optional<String> bearing(String name) {
    return indices.entrySet().stream()
        .filter(index -> index.getValue().containsKey(name))
        .map(index -> index.getKey())
        .findFirst();
  }
}
