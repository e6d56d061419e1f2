package io.unionpulse.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of UnionPulse, from the jar's manifest. */
public final class ProductVersion implements IVersionProvider {

  /** The version, or {@code development} when not run from a jar. */
  public static String get() {
    return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"UnionPulse " + get()};
  }
}
