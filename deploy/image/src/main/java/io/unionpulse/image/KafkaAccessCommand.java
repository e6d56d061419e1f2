package io.unionpulse.image;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes Kafka's users and access rules those of a file. */
@Command(
    name = "kafka-access",
    description = {
      "Make the users of Kafka (SCRAM-SHA-512) and what they may do exactly those of a file.",
      "Safe to repeat; rules of these users that the file does not have are taken away. Other users"
          + " stay as they are. The password of USER is read from the file kafka_USER."
    },
    footerHeading = "%nExamples:%n",
    footer = "  kafka-access --access access.txt --passwords /run/secrets")
final class KafkaAccessCommand implements Callable<Integer> {

  private static final int ITERATIONS = 8_192;

  @Mixin CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Spec private CommandSpec spec;

  @Option(
      names = "--access",
      paramLabel = "FILE",
      required = true,
      description = "Lines of USER OPERATION,... topic|group|transactional_id NAME, or cluster.")
  private Path access;

  @Option(
      names = "--passwords",
      paramLabel = "DIR",
      required = true,
      description = "Folder with a file kafka_USER for each user.")
  private Path passwords;

  @Override
  public Integer call() throws InterruptedException {
    List<AccessRule> rules = AccessRule.parse(lines());
    Set<String> users = rules.stream().map(AccessRule::user).collect(Collectors.toSet());
    Map<String, Object> config =
        kafka.clients().kafka(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    PrintWriter out = spec.commandLine().getOut();
    try (Admin admin = Admin.create(config)) {
      List<UserScramCredentialAlteration> credentials =
          new TreeSet<>(users).stream().map(this::credential).toList();
      admin.alterUserScramCredentials(credentials).all().get();
      Set<AclBinding> wanted =
          rules.stream().flatMap(rule -> rule.bindings().stream()).collect(Collectors.toSet());
      Set<AclBinding> present =
          ofUsers(users, admin.describeAcls(AclBindingFilter.ANY).values().get());
      Set<AclBinding> superfluous = new HashSet<>(present);
      superfluous.removeAll(wanted);
      admin.createAcls(wanted).all().get();
      admin.deleteAcls(superfluous.stream().map(AclBinding::toFilter).toList()).all().get();
      out.printf(
          "Kafka: %d users, %d rules, %d taken away%n",
          users.size(), wanted.size(), superfluous.size());
      out.flush();
    } catch (ExecutionException e) {
      throw new CommandException(
          "Kafka at %s refuses: %s".formatted(kafka.bootstrapServers(), e.getCause().getMessage()),
          e);
    }
    return ExitCode.GOOD;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(access, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandException("cannot read --access " + access + ": " + e.getMessage(), e);
    }
  }

  private UserScramCredentialAlteration credential(String user) {
    Path file = passwords.resolve("kafka_" + user);
    try {
      return new UserScramCredentialUpsertion(
          user,
          new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS),
          Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new CommandException(
          "cannot read the password of " + user + " in " + file + ": " + e.getMessage(), e);
    }
  }

  private static Set<AclBinding> ofUsers(Set<String> users, Iterable<AclBinding> bindings) {
    Set<AclBinding> found = new HashSet<>();
    for (AclBinding binding : bindings) {
      String principal = binding.entry().principal();
      if (users.contains(principal.substring(principal.indexOf(':') + 1))) {
        found.add(binding);
      }
    }
    return found;
  }
}
