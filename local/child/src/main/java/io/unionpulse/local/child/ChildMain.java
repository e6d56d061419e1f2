package io.unionpulse.local.child;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/**
 * Main class of a child JVM: {@code ChildMain MAIN_CLASS ARGUMENT...} runs MAIN_CLASS and ends this
 * JVM when its parent is gone, see {@link ParentWatch}. An interrupt from the terminal (Ctrl-C goes
 * to every process in the foreground) is left to the parent, which stops its children in order.
 */
public final class ChildMain {

  private ChildMain() {}

  /** Runs the program named by the first argument with the others. */
  public static void main(String[] args) throws Throwable {
    if (args.length == 0) {
      throw new IllegalArgumentException("usage: ChildMain MAIN_CLASS ARGUMENT...");
    }
    ParentWatch.start(System.in);
    TerminalInterrupt.ignore();
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    MethodHandles.publicLookup()
        .findStatic(
            Class.forName(args[0]), "main", MethodType.methodType(void.class, String[].class))
        .invokeExact(rest);
  }
}
