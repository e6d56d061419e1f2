package io.unionpulse.dashboard.page;

import io.unionpulse.local.ChromiumProgram;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Skips tests where there is no browser, and gives the others the house that all of them share. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace HERE = Namespace.create(BrowserExtension.class);
  private static final AtomicBoolean SAID = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    ConditionEvaluationResult result = condition(System.getenv());
    if (result.isDisabled() && !SAID.getAndSet(true)) {
      System.err.println(
          "[WARNING] The tests of the dashboard's page are skipped: " + ChromiumProgram.MISSING);
    }
    return result;
  }

  /**
   * Whether the tests run on a machine of this environment.
   *
   * @throws IllegalStateException if there is no browser where {@code CI} says that all must run
   */
  static ConditionEvaluationResult condition(Map<String, String> environment) {
    if (ChromiumProgram.find(environment).isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is there");
    }
    if (Boolean.parseBoolean(environment.get("CI"))) {
      throw new IllegalStateException(ChromiumProgram.MISSING);
    }
    return ConditionEvaluationResult.disabled(ChromiumProgram.MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PageHouse.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The store closes it when the last test has run.
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(PageHouse.class, unused -> PageHouse.open(), PageHouse.class);
  }
}
