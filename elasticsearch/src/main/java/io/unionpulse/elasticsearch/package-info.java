/**
 * The connection to Elasticsearch: {@link io.unionpulse.elasticsearch.ElasticsearchServer} makes it
 * with the credentials and certificates of {@code --client-config}. Knows no module but {@code
 * cli}, and nothing of what is stored.
 */
package io.unionpulse.elasticsearch;
