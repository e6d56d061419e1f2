package io.unionpulse.streams.topology;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.streams.state.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.apache.avro.message.BinaryMessageEncoder;

/**
 * The fingerprint of what a report says: SHA-256 over all its fields but {@code revision} and
 * {@code ingestedAt}, which tell when it was said.
 */
final class ReportFingerprint {

  private static final BinaryMessageEncoder<ActivityReport> ENCODER = ActivityReport.getEncoder();

  private ReportFingerprint() {}

  static Fingerprint of(ActivityReport report) {
    var said = // shares its parts with the report: a builder would copy each
        new ActivityReport(
            report.getReportId(),
            0L,
            report.getStatus(),
            report.getSource(),
            report.getPublishedOn(),
            report.getTitle(),
            report.getBody(),
            report.getRegion(),
            report.getDeclared(),
            Instant.EPOCH);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ENCODER.encode(said));
      return new Fingerprint(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
