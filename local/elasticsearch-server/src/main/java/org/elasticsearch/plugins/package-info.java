/** The one class that must sit beside Elasticsearch's own: its super class is not public. */
package org.elasticsearch.plugins;
