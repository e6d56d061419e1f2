package io.unionpulse.sink;

import io.unionpulse.sink.bulk.BulkRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents that go in one request, in the order of the log. Neighbours in {@code parcels} are
 * neighbours in {@code bytes}.
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
record Shipment(byte[] bytes, List<Parcel> parcels) {

  BulkRequest request() {
    return new BulkRequest(bytes, from(), to(), parcels.size());
  }

  int size() {
    return to() - from();
  }

  /** The first and the second half, for at least two documents. */
  List<Shipment> halves() {
    int middle = parcels.size() / 2;
    return List.of(
        new Shipment(bytes, parcels.subList(0, middle)),
        new Shipment(bytes, parcels.subList(middle, parcels.size())));
  }

  /** A shipment of its own of some of the documents, at least one. */
  Shipment of(List<Parcel> some) {
    int size = some.stream().mapToInt(parcel -> parcel.to() - parcel.from()).sum();
    var copy = new byte[size];
    List<Parcel> moved = new ArrayList<>(some.size());
    int end = 0;
    for (Parcel parcel : some) {
      Parcel there = parcel.movedTo(end);
      System.arraycopy(bytes, parcel.from(), copy, end, there.to() - there.from());
      moved.add(there);
      end = there.to();
    }
    return new Shipment(copy, moved);
  }

  private int from() {
    return parcels.get(0).from();
  }

  private int to() {
    return parcels.get(parcels.size() - 1).to();
  }
}
