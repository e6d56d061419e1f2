/**
 * What every command of UnionPulse shares: {@link io.unionpulse.cli.Commands} runs one with the
 * house's exit codes and one-line errors, {@link io.unionpulse.cli.EnvironmentDefaults} gives every
 * option its environment variable, and the option groups say where the servers are. Knows no other
 * module.
 */
package io.unionpulse.cli;
