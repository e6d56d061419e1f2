package io.unionpulse.producer.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.ReportRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The file that says who may publish: a line for each token, with the SHA-256 of the token in
 * hexadecimal, when it ends and the source system, separated by blanks. A token is 256 random bits,
 * so that its plain hash gives nothing away. Lines that begin with # are comments.
 */
public final class TokenFile {

  private static final String TOKEN_PREFIX = "upt_";
  private static final int TOKEN_BYTES = 32;
  private static final int FIELDS = 3;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Path path;

  /** A file that need not be there yet. */
  public TokenFile(Path path) {
    this.path = path;
  }

  /**
   * Makes a token and adds its hash to the file, which only the user may read.
   *
   * @param system the source system that its bearer may write
   * @return the token, which is kept nowhere
   * @throws IllegalArgumentException if no system can have that name
   * @throws CommandException if the file cannot be written
   */
  public String add(String system, Instant expires) {
    requireSystem(system);
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    String token = TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    try {
      if (Files.notExists(path)) {
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(
          path,
          hash(token) + " " + expires + " " + system + "\n",
          UTF_8,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new CommandException("cannot write " + path + ": " + e.getMessage(), e);
    }
    return token;
  }

  /** A colon ends the system in a report id: a system with one could reach into another's ids. */
  private static void requireSystem(String system) {
    boolean good =
        !system.isEmpty()
            && system.length() <= ReportRules.MAX_SYSTEM_LENGTH
            && system.codePoints().allMatch(TokenFile::mayNameSystem);
    if (!good) {
      throw new IllegalArgumentException(
          "a system's name has 1 to "
              + ReportRules.MAX_SYSTEM_LENGTH
              + " letters, digits, dots, hyphens and underscores, not '"
              + system
              + "'");
    }
  }

  private static boolean mayNameSystem(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  /**
   * Who may publish, by the hash of the token.
   *
   * @throws CommandException if the file cannot be read, or a line of it cannot be
   */
  Map<String, Publisher> read() {
    Map<String, Publisher> publishers = new HashMap<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(path, UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          read(line.strip(), number, publishers);
        }
      }
    } catch (IOException e) {
      throw new CommandException(
          "cannot read the tokens in " + path + ": make it with ./unionpulse token", e);
    }
    return publishers;
  }

  private void read(String line, int number, Map<String, Publisher> publishers) {
    String[] fields = BLANKS.split(line, -1);
    try {
      if (fields.length == FIELDS && HASH.matcher(fields[0]).matches()) {
        requireSystem(fields[2]);
        publishers.put(fields[0], new Publisher(fields[2], Instant.parse(fields[1])));
        return;
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // Said below, in the same words as for any other line.
    }
    throw new CommandException(
        "line %d of %s is no token: write HASH EXPIRY SYSTEM, or make it with ./unionpulse token"
            .formatted(number, path));
  }

  /** Changes whenever the file does. */
  Object state() {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return attributes.lastModifiedTime() + "/" + attributes.size() + "/" + attributes.fileKey();
    } catch (IOException e) {
      return "missing";
    }
  }

  /** The hash of a token, as the file holds it. */
  static String hash(String token) {
    try {
      byte[] bytes = MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
