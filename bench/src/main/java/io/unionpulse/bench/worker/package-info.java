/** Child JVMs that run what is measured, so that its CPU time and memory can be told. */
package io.unionpulse.bench.worker;
