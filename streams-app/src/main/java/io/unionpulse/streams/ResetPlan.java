package io.unionpulse.streams;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a reset does.
 *
 * @param application the application id
 * @param offsets whether the application has committed offsets
 * @param internalTopics topics that are deleted
 * @param leftAlone topics that look like internal ones and belong to another version or application
 * @param stateDirectory folder of state that is deleted on this machine
 */
record ResetPlan(
    String application,
    boolean offsets,
    Set<String> internalTopics,
    Set<String> leftAlone,
    Path stateDirectory) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Reset of the application " + application + ":");
    lines.add(
        offsets
            ? "  forget its committed offsets: union.reports is read again from the start"
            : "  no committed offsets are there");
    internalTopics.forEach(topic -> lines.add("  delete topic " + topic));
    lines.add("  delete its state in " + stateDirectory);
    leftAlone.forEach(
        topic -> lines.add("  left alone, of another version or application: topic " + topic));
    lines.add("Its results stay where they are; what is read again replaces them.");
    return lines;
  }
}
