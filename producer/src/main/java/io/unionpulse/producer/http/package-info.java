/**
 * The door over HTTP: reports and pages to {@code union.reports}. {@link
 * io.unionpulse.producer.http.ReportServer} is the way in; {@link
 * io.unionpulse.producer.http.TokenFile} keeps who may publish.
 */
package io.unionpulse.producer.http;
