package io.unionpulse.local;

import io.unionpulse.local.child.ChildMain;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a {@link ChildJvm} runs.
 *
 * @param mainClass name of a public class with a main method
 * @param classPath jars and folders, without this house's own wrapper
 * @param jvmOptions options of the JVM, such as {@code -Xmx256m}
 * @param arguments of the main class
 * @param environment variables added to this process's own
 * @param directory working directory, which must exist
 * @param log file that takes stdout and stderr; the one of the run before is kept as {@code .1}
 * @param javaHome the Java installation to use
 */
public record JvmCommand(
    String mainClass,
    List<Path> classPath,
    List<String> jvmOptions,
    List<String> arguments,
    Map<String, String> environment,
    Path directory,
    Path log,
    Path javaHome) {

  /** Makes the lists immutable. */
  public JvmCommand {
    classPath = List.copyOf(classPath);
    jvmOptions = List.copyOf(jvmOptions);
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }

  /** A program on this JVM's own class path, with this JVM's Java, in the log's folder. */
  public static JvmCommand ofThisClassPath(String mainClass, Path log) {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    return of(mainClass, classPath, log, Path.of(System.getProperty("java.home")));
  }

  static JvmCommand of(String mainClass, List<Path> classPath, Path log, Path javaHome) {
    Path directory = log.toAbsolutePath().getParent();
    return new JvmCommand(
        mainClass, classPath, List.of(), List.of(), Map.of(), directory, log, javaHome);
  }

  /** The same with these JVM options added. */
  public JvmCommand withJvmOptions(String... options) {
    return withJvmOptions(List.of(options));
  }

  /** The same with these JVM options added. */
  public JvmCommand withJvmOptions(List<String> options) {
    List<String> all = new ArrayList<>(jvmOptions);
    all.addAll(options);
    return new JvmCommand(
        mainClass, classPath, all, arguments, environment, directory, log, javaHome);
  }

  /** The same with these arguments instead. */
  public JvmCommand withArguments(String... values) {
    return withArguments(List.of(values));
  }

  /** The same with these arguments instead. */
  public JvmCommand withArguments(List<String> values) {
    return new JvmCommand(
        mainClass, classPath, jvmOptions, values, environment, directory, log, javaHome);
  }

  /** The same with these environment variables instead. */
  public JvmCommand withEnvironment(Map<String, String> variables) {
    return new JvmCommand(
        mainClass, classPath, jvmOptions, arguments, variables, directory, log, javaHome);
  }

  List<String> line(Path wrapper) {
    List<String> path = new ArrayList<>(List.of(wrapper.toString()));
    classPath.forEach(entry -> path.add(entry.toAbsolutePath().toString()));
    List<String> line = new ArrayList<>();
    line.add(javaHome.resolve("bin").resolve("java").toString());
    line.addAll(jvmOptions);
    line.addAll(List.of("-cp", String.join(File.pathSeparator, path)));
    line.add(ChildMain.class.getName());
    line.add(mainClass);
    line.addAll(arguments);
    return line;
  }
}
