package io.unionpulse.bench.sink;

import io.unionpulse.avro.Activity;
import io.unionpulse.schemas.AvroJson;
import io.unionpulse.sink.bulk.BulkBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The least that it takes: bulk bodies that were made before, sent over plain HTTP by one thread
 * for each connection; of the answer only whether there are errors.
 */
final class Floor implements AutoCloseable {

  private static final String PATH = "/_bulk?require_alias=true&filter_path=errors,items.*.error";
  private static final String NO_ERRORS = "{\"errors\":false}";
  private static final byte[] ACTION = BulkBody.action("union-activities");

  private final FileChannel file;
  private final List<Integer> sizes = new ArrayList<>();
  private final BulkBody body = new BulkBody(SinkBenchmark.BATCH_BYTES);
  private long bytes;
  private int documents;

  Floor(Path file) throws IOException {
    this.file =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Adds a document, as the sink would write it. */
  void add(Activity activity) throws IOException {
    body.begin(ACTION, activity.getReportId().getBytes(StandardCharsets.UTF_8));
    body.document().append(AvroJson.bytes(activity));
    body.end(activity.getVersion());
    documents++;
    if (body.size() >= SinkBenchmark.BATCH_BYTES) {
      flush();
    }
  }

  /** Ends the last body. */
  void flush() throws IOException {
    int size = body.size();
    byte[] full = body.cut(size, new byte[0]);
    file.write(ByteBuffer.wrap(full, 0, size));
    sizes.add(size);
    bytes += size;
  }

  /** Mean size of a document in a body, with its action. */
  long bytesPerDocument() {
    return bytes / documents;
  }

  /** Sends all bodies. */
  void replay(String elasticsearch) throws InterruptedException {
    List<Long> begins = new ArrayList<>();
    long begin = 0;
    for (int size : sizes) {
      begins.add(begin);
      begin += size;
    }
    var next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(SinkBenchmark.CONNECTIONS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < SinkBenchmark.CONNECTIONS; i++) {
        all.add(threads.submit(() -> send(elasticsearch, begins, next)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void send(String elasticsearch, List<Long> begins, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < sizes.size(); i = next.getAndIncrement()) {
      try {
        var buffer = ByteBuffer.allocate(sizes.get(i));
        file.read(buffer, begins.get(i));
        post(elasticsearch, buffer.array());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void post(String elasticsearch, byte[] content) throws IOException {
    var connection = (HttpURLConnection) URI.create(elasticsearch + PATH).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/x-ndjson");
    connection.setFixedLengthStreamingMode(content.length);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(content);
    }
    try (InputStream in = connection.getInputStream()) {
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!answer.equals(NO_ERRORS)) {
        throw new IOException("Elasticsearch refused: " + answer);
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
