package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The templates as they are written beside this class, marked as ours. */
final class IndexFiles {

  /** Name of the component template with the settings that all indices share. */
  static final String SETTINGS = "unionpulse-settings";

  private static final ObjectMapper JSON = new ObjectMapper();

  private IndexFiles() {}

  /** Name of the component template with the mapping of the index behind an alias. */
  static String mappingsName(String alias) {
    return alias + "-mappings";
  }

  /** Name of the index template of the index behind an alias. */
  static String templateName(String alias) {
    return alias;
  }

  /** Component template with the settings of new indices. */
  static ObjectNode settings(int shards, int replicas, String refreshInterval) {
    ObjectNode component = read(SETTINGS);
    ObjectNode index = (ObjectNode) component.at("/template/settings/index");
    index.put("number_of_shards", shards);
    if (replicas != SetupSettings.AUTO_REPLICAS) {
      index.remove("auto_expand_replicas");
      index.put("number_of_replicas", replicas);
    }
    if (!refreshInterval.isEmpty()) {
      index.put("refresh_interval", refreshInterval);
    }
    Ownership.mark(component);
    return component;
  }

  /** Component template with the mapping; the mapping itself is marked as well. */
  static ObjectNode mappings(String alias) {
    ObjectNode component = read(mappingsName(alias));
    Ownership.mark(mappingOf(component));
    Ownership.mark(component);
    return component;
  }

  /** The mapping within a component template. */
  static ObjectNode mappingOf(ObjectNode component) {
    return (ObjectNode) component.at("/template/mappings");
  }

  /** Index template of the index behind an alias. */
  static ObjectNode template(String alias) {
    ObjectNode template = read(templateName(alias));
    Ownership.mark(template);
    return template;
  }

  private static ObjectNode read(String name) {
    try (var file = IndexFiles.class.getResourceAsStream(name + ".json")) {
      return (ObjectNode) JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a file of our own jar
    }
  }
}
