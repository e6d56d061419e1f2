/**
 * What runs in every child JVM before its own program: {@link io.unionpulse.local.child.ChildMain}.
 * Depends on nothing but the JDK, because it shares the class path of foreign servers.
 */
package io.unionpulse.local.child;
