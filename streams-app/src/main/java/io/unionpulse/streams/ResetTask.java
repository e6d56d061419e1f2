package io.unionpulse.streams;

import io.unionpulse.cli.CommandException;
import io.unionpulse.extraction.Extraction;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsException;

/**
 * Takes a stopped application back to the start of {@code union.reports}. First its offsets, which
 * the broker gives up only while nothing runs, then internal topics, then local state: an
 * application that starts again after half of it reads everything again over the state that is
 * left, which changes nothing, and never skips records without their state.
 */
final class ResetTask {

  private final StreamsSettings settings;
  private final Duration timeout;
  private final Topology topology;

  ResetTask(StreamsSettings settings, Duration timeout) {
    this.settings = settings;
    this.timeout = timeout;
    this.topology = StreamsApplication.topology(settings, Extraction.standard());
  }

  /**
   * What the reset would do.
   *
   * @throws CommandException if the application runs
   */
  ResetPlan plan() throws InterruptedException {
    String application = settings.groupId();
    return AdminCalls.with(
        settings.bootstrapServers(),
        settings.clients(),
        timeout,
        admin -> {
          requireStopped(GroupMembers.of(admin, application));
          Set<String> internal = InternalTopics.of(topology, application);
          Set<String> there = new TreeSet<>(admin.listTopics().names().get());
          Set<String> leftAlone = new TreeSet<>(there);
          leftAlone.removeIf(
              topic -> internal.contains(topic) || !InternalTopics.looksLike(topic, application));
          internal.retainAll(there);
          return new ResetPlan(
              application,
              hasOffsets(admin, application),
              internal,
              leftAlone,
              settings.stateDirectory().resolve(application));
        });
  }

  private static boolean hasOffsets(Admin admin, String application)
      throws ExecutionException, InterruptedException {
    try {
      return !admin
          .listConsumerGroupOffsets(application)
          .partitionsToOffsetAndMetadata()
          .get()
          .isEmpty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Does it.
   *
   * @param said told one line for each thing that is done
   * @throws CommandException if the application runs, here or elsewhere
   */
  void run(ResetPlan plan, Consumer<String> said) throws InterruptedException {
    // Takes the folder's lock: an instance that runs on it is found out before anything is done.
    try (var local = new KafkaStreams(topology, settings.toProperties())) {
      boolean unused =
          AdminCalls.with(
              settings.bootstrapServers(),
              settings.clients(),
              timeout,
              admin -> {
                forgetOffsets(admin, plan);
                said.accept("offsets are forgotten");
                deleteTopics(admin, plan.internalTopics());
                said.accept(plan.internalTopics().size() + " internal topics are deleted");
                requireStopped(GroupMembers.of(admin, plan.application()));
                return true;
              });
      local.cleanUp();
      said.accept("state in " + plan.stateDirectory() + " is deleted");
    } catch (StreamsException e) {
      throw new CommandException(
          "the state in %s is in use: stop the application first (%s)"
              .formatted(plan.stateDirectory(), e.getMessage()),
          e);
    }
  }

  private void forgetOffsets(Admin admin, ResetPlan plan)
      throws ExecutionException, InterruptedException {
    try {
      admin.deleteConsumerGroups(List.of(plan.application())).all().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupNotEmptyException) {
        requireStopped(List.of("started meanwhile"));
      }
      if (!(e.getCause() instanceof GroupIdNotFoundException)) {
        throw e;
      }
    }
  }

  private static void deleteTopics(Admin admin, Set<String> topics)
      throws ExecutionException, InterruptedException {
    for (var deleted : admin.deleteTopics(topics).topicNameValues().values()) {
      try {
        deleted.get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw e;
        }
      }
    }
  }

  private void requireStopped(List<String> members) {
    if (!members.isEmpty()) {
      throw new CommandException(
          ("the application %s runs (%d threads; first: %s): stop every instance first. One that"
                  + " was killed, or has an instance id, counts until its session times out")
              .formatted(settings.groupId(), members.size(), members.get(0)));
    }
  }
}
