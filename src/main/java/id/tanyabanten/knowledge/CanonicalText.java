package id.tanyabanten.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document's text as it is quoted: title, headings, statements, captions and cells, each on a
 * line of its own, without marks and settings.
 */
final class CanonicalText {

  private static final int VERSION_DIGITS = 12;

  private final StringBuilder text = new StringBuilder();
  private int length;

  /** Adds a line; answers with its place, in code points. */
  Span add(String line) {
    int start = length;
    int end = start + line.codePointCount(0, line.length());
    text.append(line).append('\n');
    length = end + 1;
    return new Span(start, end);
  }

  /** The first 12 hex digits of the text's SHA-256. */
  String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("no SHA-256 on this platform", e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
