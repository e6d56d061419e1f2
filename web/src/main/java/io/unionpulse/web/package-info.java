/**
 * What the house's HTTP servers share: {@link io.unionpulse.web.WebServer} is Javalin on Jetty set
 * up for strangers, {@link io.unionpulse.web.Problems} answers failures as RFC 9457 wants, {@link
 * io.unionpulse.web.ApiPages} shows the OpenAPI document of an interface. Knows no module but
 * {@code cli}.
 */
package io.unionpulse.web;
