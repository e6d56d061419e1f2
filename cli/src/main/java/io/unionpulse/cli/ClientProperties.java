package io.unionpulse.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the clients of the servers are told beside the addresses, such as credentials: properties
 * under Kafka's own names for Kafka, those of the schema registry's client with the prefix {@value
 * #REGISTRY}, those of Elasticsearch with the prefix {@value #ELASTICSEARCH}. A value may hold
 * {@code ${file:PATH}}, the content of a file, and {@code ${env:NAME}}, a variable of the
 * environment. Values are never printed.
 */
public final class ClientProperties {

  /** Nothing but the addresses. */
  public static final ClientProperties NONE = new ClientProperties(Map.of());

  private static final String REGISTRY = "schema.registry.";
  private static final String ELASTICSEARCH = "elasticsearch.";
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(file|env):([^}]+)}");

  private final Map<String, String> values;

  private ClientProperties(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * Reads a properties file in UTF-8.
   *
   * @throws CommandException with one line that says what is wrong with the file, or with one that
   *     it refers to
   */
  public static ClientProperties load(Path file, Map<String, String> environment) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new CommandException("cannot read --client-config " + file + ": " + kind(e), e);
    }
    Map<String, String> values = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      values.put(name, resolved(name, properties.getProperty(name).strip(), environment));
    }
    return new ClientProperties(values);
  }

  private static String resolved(String name, String value, Map<String, String> environment) {
    var text = new StringBuilder();
    Matcher reference = REFERENCE.matcher(value);
    while (reference.find()) {
      String target = reference.group(2);
      String found =
          reference.group(1).equals("file")
              ? content(name, Path.of(target))
              : variable(name, target, environment);
      reference.appendReplacement(text, Matcher.quoteReplacement(found));
    }
    return reference.appendTail(text).toString();
  }

  private static String content(String name, Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new CommandException(
          "cannot read the file %s that %s refers to: %s".formatted(file, name, kind(e)), e);
    }
  }

  private static String variable(String name, String variable, Map<String, String> environment) {
    String value = environment.get(variable);
    if (value == null) {
      throw new CommandException(
          "the variable %s that %s refers to is not set".formatted(variable, name));
    }
    return value;
  }

  /** Never the message: it may quote a line of the file. */
  private static String kind(Exception failure) {
    return failure.getClass().getSimpleName();
  }

  /**
   * For Kafka's clients, under their own names.
   *
   * @param ours what the client is told in any case
   */
  public Map<String, Object> kafka(Map<String, ?> ours) {
    Map<String, Object> kafka = new HashMap<>(values);
    kafka.keySet().removeIf(name -> name.startsWith(REGISTRY) || name.startsWith(ELASTICSEARCH));
    kafka.putAll(ours);
    return kafka;
  }

  /** For the schema registry's client, under its own names. */
  public Map<String, String> registry() {
    return behind(REGISTRY);
  }

  /** For Elasticsearch's client, without the prefix. */
  public Map<String, String> elasticsearch() {
    return behind(ELASTICSEARCH);
  }

  private Map<String, String> behind(String prefix) {
    Map<String, String> found = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), value);
          }
        });
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientProperties properties && properties.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** The names only. */
  @Override
  public String toString() {
    return new TreeMap<>(values).keySet().toString();
  }
}
