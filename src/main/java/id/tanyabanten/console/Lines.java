package id.tanyabanten.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream in UTF-8. Only a line feed ends a line, with or without a carriage return
 * before it: one that stands alone is part of what was typed.
 */
final class Lines {

  private static final int END_OF_INPUT = -1;

  /** Some programs put it before the first letter, as a sign that the text is in Unicode. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Reader reader;
  private boolean atStart = true;

  Lines(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next line without its end; nothing at the end of the input. */
  Optional<String> next() {
    try {
      StringBuilder line = new StringBuilder();
      int sign = reader.read();
      if (sign == END_OF_INPUT) {
        return Optional.empty();
      }
      while (sign != END_OF_INPUT && sign != '\n') {
        line.append((char) sign);
        sign = reader.read();
      }
      return Optional.of(withoutMark(withoutReturn(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String withoutMark(String line) {
    boolean isMarked = atStart && line.startsWith(BYTE_ORDER_MARK);
    atStart = false;
    return isMarked ? line.substring(BYTE_ORDER_MARK.length()) : line;
  }

  private static String withoutReturn(StringBuilder line) {
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }
}
