package io.unionpulse.producer.http;

import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.web.Tls;
import java.util.Optional;

/**
 * What the server needs to know.
 *
 * @param host address to listen on
 * @param port 1 to 65535, or 0 for any free one
 * @param tls who the server is; empty for plain HTTP
 * @param tokens who may publish
 * @param publish where the reports go; its timeout is how long a request waits for Kafka
 * @param region GB/T 2260 code of reports that name none
 * @param limits how much is taken in
 */
public record ServeSettings(
    String host,
    int port,
    Optional<Tls> tls,
    TokenFile tokens,
    PublishSettings publish,
    String region,
    Limits limits) {}
