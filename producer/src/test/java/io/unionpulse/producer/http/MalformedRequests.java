package io.unionpulse.producer.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Requests that are wrong in one way or another, as bytes. */
final class MalformedRequests {

  private static final String REPORT =
      """
      {"reportId":"portal-haidian:f-%d","revision":3,"status":"PUBLISHED","source":{"system":\
      "portal-haidian","document":"d","position":1,"uri":"https://example.org/1"},"publishedOn":\
      "2024-10-14","title":"工会送清凉","body":"10月14日，区总工会慰问职工200人。","region":"110000",\
      "declared":{"districtCode":"110108","type":"CARE","headcount":200}}""";

  private static final List<String> WRONG_VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "1e999999",
          "9".repeat(900),
          "[]",
          "{}",
          "\"\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[[[[[]]]]]",
          "0x10",
          "NaN",
          "'x'",
          "\"" + "x".repeat(3_000) + "\"",
          "9223372036854775808",
          "-0.0",
          "\"2024-13-45\"",
          "{\"a\":{\"b\":{\"c\":1}}}");

  private static final List<String> PATHS =
      List.of(
          "/v1/reports/..%2f..%2fetc%2fpasswd",
          "/v1/reports/../../etc/passwd",
          "/v1/reports/%00",
          "/v1/reports/%ff%fe",
          "/v1//reports",
          "/v1/reports/",
          "/v1/reports/;x=y",
          "/%2e%2e/v1/pages",
          "/v1/reports/portal-haidian:%0d%0aSet-Cookie:x",
          "/v1/pages?published=%zz",
          "/v1/pages?%",
          "/v1/reports?" + "a=b&".repeat(500),
          "/v1/reports/" + "x".repeat(7_000),
          "/v1/reports/\\",
          "http://elsewhere/v1/reports",
          "*",
          "/v1/reports/{id}",
          "/V1/REPORTS",
          "/docs/../metrics",
          "/v1/reports/portal-haidian:",
          "/v1/reports/portal-haidian:%E5%B7",
          "/openapi.json/x");

  private static final List<String> METHODS =
      List.of("GET", "PATCH", "OPTIONS", "TRACE", "BREW", "PUT", "DELETE", "POST", "post");

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/x-ndjson",
          "application/vnd.confluent.avro",
          "text/plain",
          "text/plain; charset=GB18030",
          "text/plain; charset=UTF-16",
          "application/xml",
          "",
          "a/b/c",
          "text/plain; charset=%00",
          "multipart/form-data; boundary=x");

  private MalformedRequests() {}

  /** The next one. */
  static byte[] next(Random random, String token) {
    return switch (random.nextInt(10)) {
      case 0 ->
          request(
              "POST", PATHS.get(random.nextInt(PATHS.size())), type(random), token, json(random));
      case 1 ->
          request(
              METHODS.get(random.nextInt(METHODS.size())),
              random.nextBoolean() ? "/v1/reports" : PATHS.get(random.nextInt(PATHS.size())),
              type(random),
              token,
              json(random));
      case 2 -> request("POST", "/v1/pages", type(random), token, noise(random));
      case 3 ->
          request("POST", "/v1/reports", "application/vnd.confluent.avro", token, avro(random));
      case 4 -> request("POST", "/v1/reports", "application/x-ndjson", token, lines(random));
      case 5 -> gzip(random, token);
      case 6 ->
          request("PUT", "/v1/reports/portal-haidian:f", "application/json", token, json(random));
      default -> request("POST", "/v1/reports", "application/json", token, json(random));
    };
  }

  private static String type(Random random) {
    return TYPES.get(random.nextInt(TYPES.size()));
  }

  private static byte[] json(Random random) {
    String report = REPORT.formatted(random.nextInt(1_000));
    return switch (random.nextInt(8)) {
      case 0 ->
          Arrays.copyOf(report.getBytes(UTF_8), random.nextInt(report.getBytes(UTF_8).length));
      case 1 -> withWrongValue(report, random).getBytes(UTF_8);
      case 2 -> "[".repeat(1 + random.nextInt(60_000)).getBytes(UTF_8);
      case 3 -> "{\"a\":".repeat(1 + random.nextInt(20_000)).getBytes(UTF_8);
      case 4 -> flipped(report.getBytes(UTF_8), random);
      case 5 -> ("[" + withWrongValue(report, random) + ",7,null,\"x\"]").getBytes(UTF_8);
      case 6 -> report.replace("\"title\"", "\"title\":\"x\",\"title\"").getBytes(UTF_8);
      default -> withWrongValue(withWrongValue(report, random), random).getBytes(UTF_8);
    };
  }

  /** One field's value replaced, whichever it is. */
  private static String withWrongValue(String report, Random random) {
    String[] fields = report.split(",", -1);
    int at = random.nextInt(fields.length);
    int colon = fields[at].lastIndexOf("\":");
    if (colon >= 0) {
      fields[at] =
          fields[at].substring(0, colon + 2)
              + WRONG_VALUES.get(random.nextInt(WRONG_VALUES.size()));
    }
    return String.join(",", fields);
  }

  private static byte[] lines(Random random) {
    var lines = new ByteArrayOutputStream();
    for (int i = random.nextInt(20); i >= 0; i--) {
      lines.writeBytes(json(random));
      lines.write(random.nextInt(5) == 0 ? 0 : '\n');
    }
    return lines.toByteArray();
  }

  private static byte[] avro(Random random) {
    byte[] bytes = noise(random);
    for (int i = 0; i < Math.min(bytes.length, 4); i++) {
      bytes[i] = 0;
    }
    if (bytes.length > 4) {
      bytes[4] = (byte) random.nextInt(9);
    }
    return bytes;
  }

  private static byte[] noise(Random random) {
    var bytes = new byte[random.nextInt(3_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** A megabyte of blanks in a thousand bytes, with or without saying so. */
  private static byte[] gzip(Random random, String token) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[1024 * 1024]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String header = random.nextBoolean() ? "\r\nContent-Encoding: gzip" : "";
    return request("POST", "/v1/reports", "application/json" + header, token, bytes.toByteArray());
  }

  private static byte[] request(
      String method, String path, String type, String token, byte[] body) {
    var request = new ByteArrayOutputStream();
    request.writeBytes(
        """
        %s %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: %s\r
        Authorization: Bearer %s\r
        Content-Length: %d\r
        \r
        """
            .formatted(method, path, type, token, body.length)
            .getBytes(UTF_8));
    request.writeBytes(body);
    return request.toByteArray();
  }
}
