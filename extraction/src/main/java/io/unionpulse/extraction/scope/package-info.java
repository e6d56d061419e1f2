/** The tier of an activity: {@link io.unionpulse.extraction.scope.ScopeReader}. */
package io.unionpulse.extraction.scope;
