package io.unionpulse.producer.http;

import java.time.Instant;

/**
 * Who publishes, as a token tells.
 *
 * @param system the only source system that it may write
 * @param expires when its token ends
 */
record Publisher(String system, Instant expires) {}
