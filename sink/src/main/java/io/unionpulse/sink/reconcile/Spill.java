package io.unionpulse.sink.reconcile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Entries spread over files by a hash of their key: those of one key are in one file. */
final class Spill<E> implements AutoCloseable {

  /** With some 300 bytes an entry, ten million entries take 12 MB a file in memory. */
  private static final int FILES = 256;

  private static final int BUFFER_BYTES = 4 * 1024;

  private final List<Path> paths = new ArrayList<>();
  private final List<DataOutputStream> outputs = new ArrayList<>();
  private final Format<E> format;

  /** How an entry is written and read. */
  interface Format<E> {

    void write(E entry, DataOutputStream out) throws IOException;

    E read(DataInputStream in) throws IOException;
  }

  /** What is done with the entries of one file. */
  interface Action<E> {

    void accept(List<E> entries) throws IOException;
  }

  Spill(Path folder, String name, Format<E> format) throws IOException {
    this.format = format;
    for (int i = 0; i < FILES; i++) {
      Path path = folder.resolve(name + "-" + i);
      paths.add(path);
      outputs.add(
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(path), BUFFER_BYTES)));
    }
  }

  void add(String key, E entry) throws IOException {
    int hash = key.hashCode();
    format.write(entry, outputs.get(Math.floorMod(hash ^ (hash >>> 16), FILES)));
  }

  /** Ends the writing and gives the entries away, file by file, each in the order of its adding. */
  void forEachFile(Action<E> action) throws IOException {
    close();
    for (Path path : paths) {
      List<E> entries = new ArrayList<>();
      try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
        while (in.available() > 0) {
          entries.add(format.read(in));
        }
      }
      Files.delete(path);
      action.accept(entries);
    }
  }

  @Override
  public void close() throws IOException {
    for (DataOutputStream output : outputs) {
      output.close();
    }
  }
}
