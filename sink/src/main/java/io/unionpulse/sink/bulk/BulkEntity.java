package io.unionpulse.sink.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.http.entity.AbstractHttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.ContentEncoder;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.entity.HttpAsyncContentProducer;

/**
 * A bulk body for the HTTP client, in slices. The JDK copies the whole rest of an array for each
 * write, however little the socket takes of it: with bodies of megabytes that is most of the work.
 */
final class BulkEntity extends AbstractHttpEntity implements HttpAsyncContentProducer {

  private static final int SLICE_BYTES = 64 * 1024;

  private final BulkRequest request;
  private ByteBuffer rest;

  BulkEntity(BulkRequest request, ContentType type) {
    this.request = request;
    setContentType(type.toString());
    rest = whole();
  }

  private ByteBuffer whole() {
    return ByteBuffer.wrap(request.bytes(), request.from(), request.size());
  }

  @Override
  public void produceContent(ContentEncoder encoder, IOControl control) throws IOException {
    int end = rest.limit();
    boolean taken = true;
    while (taken && rest.position() < end) {
      rest.limit(Math.min(end, rest.position() + SLICE_BYTES));
      encoder.write(rest);
      taken = !rest.hasRemaining();
      rest.limit(end);
    }
    if (!rest.hasRemaining()) {
      encoder.complete();
    }
  }

  /** Called when the request has ended or is to be sent once more. */
  @Override
  public void close() {
    rest = whole();
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public long getContentLength() {
    return request.size();
  }

  @Override
  public boolean isStreaming() {
    return false;
  }

  @Override
  public InputStream getContent() {
    return new ByteArrayInputStream(request.bytes(), request.from(), request.size());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(request.bytes(), request.from(), request.size());
  }
}
