package io.unionpulse.sink.setup;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.sink.index.NotUpYet;
import java.io.IOException;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;

/** Registers the contract's schemas. */
final class SchemaSetup {

  private static final int SERVER_ERROR = 500;

  private final SetupSettings settings;
  private final Consumer<String> out;

  SchemaSetup(SetupSettings settings, Consumer<String> out) {
    this.settings = settings;
    this.out = out;
  }

  void run() throws NotUpYet {
    try {
      ContractSetup.registerSchemas(
          settings.schemaRegistryUrl(), settings.clients().registry(), settings.topics(), out);
    } catch (RestClientException e) {
      if (e.getStatus() >= SERVER_ERROR) {
        throw new NotUpYet(e.getMessage(), e);
      }
      throw new CommandException(
          "the registry at %s refuses a schema: %s"
              .formatted(settings.schemaRegistryUrl(), e.getMessage()),
          e);
    } catch (SSLException e) {
      throw new CommandException(
          "the certificate of the registry at %s is not accepted: %s"
              .formatted(settings.schemaRegistryUrl(), e.getMessage()),
          e);
    } catch (IOException e) {
      throw new NotUpYet(String.valueOf(e.getMessage()), e);
    }
  }
}
