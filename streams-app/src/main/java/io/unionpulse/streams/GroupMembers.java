package io.unionpulse.streams;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** The running threads of an application, as the broker knows them. */
final class GroupMembers {

  private GroupMembers() {}

  /** Client id and host of each; empty if nothing runs, or nothing ever ran. */
  static List<String> of(Admin admin, String groupId)
      throws ExecutionException, InterruptedException {
    try {
      return admin
          .describeConsumerGroups(List.of(groupId))
          .describedGroups()
          .get(groupId)
          .get()
          .members()
          .stream()
          .map(member -> member.clientId() + " on " + member.host())
          .sorted()
          .toList();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupIdNotFoundException) {
        return List.of();
      }
      throw e;
    }
  }
}
