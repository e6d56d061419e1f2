package io.unionpulse.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class AccessRuleTest {

  @Test
  void aStarAtTheEndIsAPrefix() {
    List<AccessRule> rules =
        AccessRule.parse(List.of("# rules", "", "sink  read,describe  group unionpulse-sink*"));

    assertThat(rules)
        .containsExactly(
            new AccessRule(
                "sink",
                List.of(AclOperation.READ, AclOperation.DESCRIBE),
                new ResourcePattern(ResourceType.GROUP, "unionpulse-sink", PatternType.PREFIXED)));
  }

  @Test
  void aWrongLineIsNamed() {
    assertThatThrownBy(() -> AccessRule.parse(List.of("sink read topic a", "sink fly topic a")))
        .isInstanceOf(CommandException.class)
        .hasMessage("line 2 of the access file is wrong: 'fly' is no operation of Kafka");
    assertThatThrownBy(() -> AccessRule.parse(List.of("sink read")))
        .hasMessageStartingWith("line 1 of the access file is wrong: give USER");
  }

  @Test
  void theRulesOfTheSecuredComposeKeepApplicationsApart() throws Exception {
    var file = Path.of(System.getProperty("unionpulse.home"), "deploy/secure/access.txt");
    List<AccessRule> rules = AccessRule.parse(Files.readAllLines(file));

    assertThat(mayTouch(rules, "sink", AclOperation.WRITE)).containsExactly("union.dead-letters");
    assertThat(mayTouch(rules, "producer", AclOperation.READ)).isEmpty();
    assertThat(mayTouch(rules, "producer", AclOperation.WRITE)).containsExactly("union.reports");
    assertThat(mayTouch(rules, "reconcile", AclOperation.WRITE)).isEmpty();
  }

  private static List<String> mayTouch(
      List<AccessRule> rules, String user, AclOperation operation) {
    return rules.stream()
        .filter(rule -> rule.user().equals(user) && rule.operations().contains(operation))
        .map(AccessRule::resource)
        .filter(resource -> resource.resourceType() == ResourceType.TOPIC)
        .map(ResourcePattern::name)
        .toList();
  }
}
