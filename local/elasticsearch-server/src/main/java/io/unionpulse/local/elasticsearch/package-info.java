/**
 * One Elasticsearch node from the class path: {@link
 * io.unionpulse.local.elasticsearch.ElasticsearchNode}, with what the server jar alone lacks.
 */
package io.unionpulse.local.elasticsearch;
