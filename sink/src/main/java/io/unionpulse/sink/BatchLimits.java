package io.unionpulse.sink;

/**
 * How much goes into one request.
 *
 * @param documents most documents
 * @param bytes most bytes, unless a single document is larger
 */
record BatchLimits(int documents, int bytes) {}
