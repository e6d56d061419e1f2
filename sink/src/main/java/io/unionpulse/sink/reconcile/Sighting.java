package io.unionpulse.sink.reconcile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A document as it was seen on one side.
 *
 * @param id of the document
 * @param side where it was seen
 * @param version external version
 * @param hash of the content
 * @param partition where its record stands; -1 in the index
 * @param offset of its record; -1 in the index
 * @param tally what it adds to the counts, or what the count says; empty in the index
 */
record Sighting(
    String id, Side side, long version, long hash, int partition, long offset, String tally) {

  static final Spill.Format<Sighting> FORMAT = new Binary();

  /** Where a document was seen. */
  enum Side {
    /** In the topic: the index must have it, or a newer one. */
    TOPIC,
    /** In the topic, but the index may be without it: refused before, or only just written. */
    TOPIC_PERHAPS,
    /** In the index. */
    INDEX
  }

  /** The same, as if it had been seen on another side. */
  Sighting on(Side other) {
    return new Sighting(id, other, version, hash, partition, offset, tally);
  }

  private static final class Binary implements Spill.Format<Sighting> {

    private static final Side[] SIDES = Side.values();

    @Override
    public void write(Sighting seen, DataOutputStream out) throws IOException {
      out.writeUTF(seen.id);
      out.writeByte(java.util.Arrays.asList(SIDES).indexOf(seen.side));
      out.writeLong(seen.version);
      out.writeLong(seen.hash);
      out.writeInt(seen.partition);
      out.writeLong(seen.offset);
      out.writeUTF(seen.tally);
    }

    @Override
    public Sighting read(DataInputStream in) throws IOException {
      return new Sighting(
          in.readUTF(),
          SIDES[in.readByte()],
          in.readLong(),
          in.readLong(),
          in.readInt(),
          in.readLong(),
          in.readUTF());
    }
  }
}
