/**
 * Prepares the servers: {@link io.unionpulse.sink.setup.SetupTask} creates topics, registers
 * schemas, installs index templates and creates the first generation of each index. Safe to repeat.
 */
package io.unionpulse.sink.setup;
