package io.unionpulse.sink;

import java.time.Duration;

/**
 * How much the sink takes on at once.
 *
 * @param documents most documents in one request
 * @param bytes most bytes in one request, unless a single document is larger
 * @param linger how long a document waits for company at most
 * @param requests most requests under way at once
 */
record DeliveryLimits(int documents, int bytes, Duration linger, int requests) {}
