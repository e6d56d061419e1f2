package io.unionpulse.dashboard.page;

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
    if (Chromium.find().isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is there");
    }
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      throw new IllegalStateException(Chromium.MISSING);
    }
    if (!SAID.getAndSet(true)) {
      System.err.println(
          "[WARNING] The tests of the dashboard's page are skipped: " + Chromium.MISSING);
    }
    return ConditionEvaluationResult.disabled(Chromium.MISSING);
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
