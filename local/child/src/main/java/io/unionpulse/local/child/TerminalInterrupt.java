package io.unionpulse.local.child;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Lets this JVM ignore SIGINT. By reflection, because {@code sun.misc.Signal} is exported by the
 * JDK's module {@code jdk.unsupported}, about whose use the compiler warns; where it is missing,
 * the JVM keeps its own handling.
 */
final class TerminalInterrupt {

  private TerminalInterrupt() {}

  static void ignore() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      // A handler of ours and not SIG_IGN, because Kafka's own handler calls the one before it.
      Object nothing =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) ->
                  switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    case "toString" -> "ignored";
                    default -> null;
                  });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("INT"), nothing);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException unavailable) {
      // Ctrl-C then stops the children at the same time as the parent, which is not wrong.
    }
  }
}
