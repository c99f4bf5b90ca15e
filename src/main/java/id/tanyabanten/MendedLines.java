package id.tanyabanten;

import id.tanyabanten.knowledge.Mended;
import java.util.List;
import java.util.stream.Collectors;

/** What was mended, in two lines: in Indonesian, and set in below it in English. */
final class MendedLines {

  /** Where nearly every line was mended, their numbers tell nobody anything. */
  private static final int MOST_LINES = 8;

  private static final String INDENT = "    ";
  private static final String MORE = " …";

  private MendedLines() {}

  static List<String> of(Mended mended) {
    String lines =
        mended.lines().stream()
            .limit(MOST_LINES)
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    String shown = mended.lines().size() > MOST_LINES ? lines + MORE : lines;
    List<String> texts = Notice.lines("fix." + mended.mend(), mended.file(), shown);
    return List.of(texts.get(0), INDENT + texts.get(1));
  }
}
