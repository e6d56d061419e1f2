package io.unionpulse.sink;

import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Kafka, registry and Elasticsearch, started once for all integration tests of this module. */
public final class ServersExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(ServersExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    servers(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LocalServers.class;
  }

  @Override
  public LocalServers resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return servers(context);
  }

  private static LocalServers servers(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .servers;
  }

  private record Running(LocalServers servers) implements AutoCloseable {

    static Running start() {
      try {
        Path data = Files.createTempDirectory(Path.of("target"), "servers-");
        return new Running(LocalServers.start(data, LocalSettings.defaults()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      servers.close();
    }
  }
}
