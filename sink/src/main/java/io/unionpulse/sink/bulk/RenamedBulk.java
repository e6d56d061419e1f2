package io.unionpulse.sink.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Copies a bulk body, or some documents of it, so that it goes somewhere else. */
final class RenamedBulk {

  private static final byte LINE_END = '\n';

  private final List<Renaming> renamings;
  private final int longest;

  /**
   * What every action of an index begins with, and what it is to begin with.
   *
   * @see BulkBody#action
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Renaming(byte[] from, byte[] to) {

    static Renaming of(String from, String to) {
      return new Renaming(BulkBody.action(from), BulkBody.action(to));
    }
  }

  RenamedBulk(List<Renaming> renamings) {
    this.renamings = List.copyOf(renamings);
    this.longest =
        renamings.stream().mapToInt(it -> it.to().length - it.from().length).max().orElse(0);
  }

  /**
   * A copy of {@code request}.
   *
   * @param wanted which documents to copy, by their place in the request; at least one
   */
  BulkRequest of(BulkRequest request, IntPredicate wanted) {
    byte[] source = request.bytes();
    int room = request.size() + request.documents() * Math.max(0, longest);
    var copy = new byte[room];
    int size = 0;
    int copied = 0;
    int begin = request.from();
    for (int i = 0; i < request.documents(); i++) {
      int end = lineEnd(source, lineEnd(source, begin));
      if (wanted.test(i)) {
        Renaming renaming = renaming(source, begin);
        byte[] action = renaming.to();
        int rest = begin + renaming.from().length;
        System.arraycopy(action, 0, copy, size, action.length);
        System.arraycopy(source, rest, copy, size + action.length, end - rest);
        size += action.length + end - rest;
        copied++;
      }
      begin = end;
    }
    return new BulkRequest(copy, 0, size, copied);
  }

  private Renaming renaming(byte[] source, int begin) {
    for (Renaming each : renamings) {
      byte[] from = each.from();
      if (Arrays.equals(source, begin, begin + from.length, from, 0, from.length)) {
        return each;
      }
    }
    throw new IllegalArgumentException("an action of an unknown index");
  }

  private static int lineEnd(byte[] source, int begin) {
    int i = begin;
    while (source[i] != LINE_END) {
      i++;
    }
    return i + 1;
  }
}
