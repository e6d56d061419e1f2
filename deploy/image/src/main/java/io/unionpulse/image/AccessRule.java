package io.unionpulse.image;

import io.unionpulse.cli.CommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a user may do with one resource of Kafka.
 *
 * @param user name without {@code User:}
 * @param operations at least one
 * @param resource what it is about
 */
record AccessRule(String user, List<AclOperation> operations, ResourcePattern resource) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String EVERYTHING = "*";

  AccessRule {
    operations = List.copyOf(operations);
  }

  /** The rules of a file's lines; empty ones and those that begin with # say nothing. */
  static List<AccessRule> parse(List<String> lines) {
    List<AccessRule> rules = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(parse(number, BLANKS.split(line.strip())));
      }
    }
    return List.copyOf(rules);
  }

  private static AccessRule parse(int number, String[] words) {
    ResourceType type = words.length < 3 ? ResourceType.UNKNOWN : ResourceType.fromString(words[2]);
    int expected = type == ResourceType.CLUSTER ? 3 : 4;
    if (type == ResourceType.UNKNOWN || words.length != expected) {
      throw invalid(number, "give USER OPERATION,... topic|group|transactional_id NAME or cluster");
    }
    List<AclOperation> operations = new ArrayList<>();
    for (String word : words[1].split(",", -1)) {
      AclOperation operation = AclOperation.fromString(word.toUpperCase(Locale.ROOT));
      if (operation == AclOperation.UNKNOWN) {
        throw invalid(number, "'" + word + "' is no operation of Kafka");
      }
      operations.add(operation);
    }
    return new AccessRule(words[0], operations, resource(type, words));
  }

  private static ResourcePattern resource(ResourceType type, String[] words) {
    if (type == ResourceType.CLUSTER) {
      return new ResourcePattern(type, Resource.CLUSTER_NAME, PatternType.LITERAL);
    }
    String name = words[3];
    boolean prefix = name.endsWith(EVERYTHING) && !name.equals(EVERYTHING);
    return new ResourcePattern(
        type,
        prefix ? name.substring(0, name.length() - 1) : name,
        prefix ? PatternType.PREFIXED : PatternType.LITERAL);
  }

  private static CommandException invalid(int number, String advice) {
    return new CommandException("line " + number + " of the access file is wrong: " + advice);
  }

  /** As Kafka takes it. */
  List<AclBinding> bindings() {
    return operations.stream()
        .map(
            operation ->
                new AclBinding(
                    resource,
                    new AccessControlEntry(
                        "User:" + user, EVERYTHING, operation, AclPermissionType.ALLOW)))
        .toList();
  }
}
