/**
 * Kafka, the schema registry and Elasticsearch on this machine: the real servers, each in a JVM of
 * its own that ends with its parent, on loopback, with their data in a folder. The front doors are
 * {@link io.unionpulse.local.LocalServers} for all three and {@link
 * io.unionpulse.local.KafkaServer}, {@link io.unionpulse.local.RegistryServer} and {@link
 * io.unionpulse.local.ElasticsearchServer} for each alone; {@link io.unionpulse.local.ChildJvm}
 * runs any other program the same way. For the demo and for tests: there is no security and no
 * replication. {@link io.unionpulse.local.ChromiumProgram} finds the browser.
 */
package io.unionpulse.local;
