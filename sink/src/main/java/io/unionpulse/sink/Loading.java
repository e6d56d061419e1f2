package io.unionpulse.sink;

import io.unionpulse.sink.bulk.BulkBody;
import io.unionpulse.sink.read.Reading;
import io.unionpulse.sink.read.RecordReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The shipment that is being loaded: documents are written straight into its body. */
final class Loading {

  private static final int FIRST_CAPACITY = 64 * 1024;

  private final RecordReader reader;
  private final BulkBody body = new BulkBody(FIRST_CAPACITY);
  private List<Parcel> parcels = new ArrayList<>();

  Loading(RecordReader reader) {
    this.reader = reader;
  }

  boolean isEmpty() {
    return parcels.isEmpty();
  }

  /** Whether it should be sent before more is loaded. */
  boolean isFull(int documents, int bytes) {
    return parcels.size() >= documents || body.size() >= bytes;
  }

  /** Loads the document of {@code taken}, if it is one. */
  Reading add(ConsumerRecord<byte[], byte[]> taken) {
    int from = body.size();
    Reading reading = reader.read(taken, body);
    if (reading instanceof Reading.Written) {
      parcels.add(new Parcel(taken, from, body.size()));
    }
    return reading;
  }

  /**
   * What is loaded, to be sent; what goes over {@code bytes} stays for the next shipment.
   *
   * @param recycled an array that nobody needs any more, to load the next shipment into; may be
   *     empty
   */
  Shipment seal(int bytes, byte[] recycled) {
    List<Parcel> sealed = parcels;
    parcels = new ArrayList<>();
    int last = sealed.size() - 1;
    boolean over = last > 0 && body.size() > bytes;
    int cut = over ? sealed.get(last).from() : body.size();
    if (over) {
      parcels.add(sealed.remove(last).movedTo(0));
    }
    return new Shipment(body.cut(cut, recycled), sealed);
  }
}
