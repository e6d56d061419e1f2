/**
 * The whole system on one machine: {@link io.unionpulse.demo.DemoMain} is the command {@code demo},
 * {@link io.unionpulse.demo.Demo} starts the servers and the applications, feeds them and waits,
 * {@link io.unionpulse.demo.IndexView} asks Elasticsearch. The end-to-end tests of the house are
 * this module's.
 */
package io.unionpulse.demo;
