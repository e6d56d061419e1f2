package io.unionpulse.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Memory outside the heap for all state stores of the process together. By Kafka Streams' defaults
 * each store of each partition may take 98 MiB, which 12 partitions of three stores never free.
 */
public final class BoundedMemory implements RocksDBConfigSetter {

  /** Blocks, indices, filters and what is not yet on disk, in MiB. */
  static final int TOTAL_MIB = 192;

  private static final long MIB = 1L << 20;
  private static final long WRITE_BUFFERS_MIB = 96;
  private static final long WRITE_BUFFER_MIB = 8;
  private static final int ANY_SHARDS = -1;
  private static final boolean MAY_EXCEED = false;
  private static final double SHARE_OF_INDICES = 0.2;

  private static final Cache CACHE;
  private static final WriteBufferManager WRITE_BUFFERS;

  static {
    RocksDB.loadLibrary();
    CACHE = new LRUCache(TOTAL_MIB * MIB, ANY_SHARDS, MAY_EXCEED, SHARE_OF_INDICES);
    WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFERS_MIB * MIB, CACHE);
  }

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    var table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(CACHE);
    table.setCacheIndexAndFilterBlocks(true);
    table.setCacheIndexAndFilterBlocksWithHighPriority(true);
    table.setPinTopLevelIndexAndFilter(true);
    options.setWriteBufferManager(WRITE_BUFFERS);
    options.setWriteBufferSize(WRITE_BUFFER_MIB * MIB);
    options.setTableFormatConfig(table);
  }

  /** Nothing: cache and write buffers are the process's. */
  @Override
  public void close(String store, Options options) {}
}
