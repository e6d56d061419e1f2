package io.unionpulse.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;

/** Writes the current schemas as released versions where they differ from the newest released. */
public final class ReleaseSchemas {

  private ReleaseSchemas() {}

  /** Writes {@code schemas/released/RECORD/vN.avsc} for each record that changed. */
  public static void main(String[] args) throws IOException {
    for (Topic<?> topic : Topics.all()) {
      Files.createDirectories(folder(topic));
      Schema current = PortableSchema.of(topic);
      int version = 1;
      while (Files.exists(file(topic, version))) {
        version++;
      }
      boolean changed =
          version == 1
              || !new Schema.Parser().parse(file(topic, version - 1).toFile()).equals(current);
      if (changed) {
        Files.writeString(
            file(topic, version), SchemaFormatter.format("json/pretty", current) + "\n");
        System.out.println("released " + file(topic, version));
      }
    }
  }

  static Path folder(Topic<?> topic) {
    return Path.of(System.getProperty("unionpulse.home", "."))
        .resolve("schemas/released")
        .resolve(topic.valueSchema().getName());
  }

  static Path file(Topic<?> topic, int version) {
    return folder(topic).resolve("v" + version + ".avsc");
  }
}
