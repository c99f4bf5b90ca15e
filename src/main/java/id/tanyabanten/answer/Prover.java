package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Caption;
import id.tanyabanten.knowledge.Cell;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Span;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes citations, and only of words that it finds, character for character, in the canonical text
 * of the document named. What can't be proved is dropped.
 */
final class Prover {

  private static final Pattern WITHIN_ONE = Pattern.compile("[-–/)( ]{0,2}");

  private final Recognizer recognizer;
  private final LocalDate today;

  Prover(Recognizer recognizer, LocalDate today) {
    this.recognizer = recognizer;
    this.today = today;
  }

  Optional<Citation> cite(
      Document document, Section section, Statement statement, Set<AnswerType> wants) {
    Optional<String> caption = statement.cell().map(Cell::caption).map(Caption::text);
    boolean captionStands =
        statement
            .cell()
            .map(cell -> stands(document, cell.caption().span(), cell.caption().text()))
            .orElse(true);
    if (!captionStands || !stands(document, statement.span(), statement.text())) {
      return Optional.empty();
    }
    return Optional.of(
        new Citation(
            document,
            statement,
            statement.text(),
            caption,
            emphasis(statement, wants),
            section.asOf(),
            section.standing().isPast(today)));
  }

  private static boolean stands(Document document, Span span, String words) {
    String text = document.canonicalText();
    int start = text.offsetByCodePoints(0, span.start());
    int end = text.offsetByCodePoints(start, span.end() - span.start());
    return text.substring(start, end).equals(words);
  }

  /** A cell's value; in a sentence the words that show the type of answer sought. */
  private List<Span> emphasis(Statement statement, Set<AnswerType> wants) {
    if (statement.cell().isPresent()) {
      int end = codePoints(statement.text());
      return List.of(new Span(end - codePoints(statement.cell().get().value()), end));
    }
    return joined(recognizer.showing(statement.text(), wants), statement.text()).stream()
        .map(
            stretch ->
                new Span(
                    codePoints(statement.text().substring(0, stretch.start())),
                    codePoints(statement.text().substring(0, stretch.end()))))
        .toList();
  }

  /**
   * A telephone number or a range is one thing, though its figures stand apart; so is what
   * overlaps.
   */
  private static List<Stretch> joined(List<Stretch> stretches, String text) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last), stretch, text)) {
        int end = Math.max(joined.get(last).end(), stretch.end());
        joined.set(last, new Stretch(joined.get(last).start(), end));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  private static boolean goesOn(Stretch before, Stretch stretch, String text) {
    return stretch.start() <= before.end()
        || WITHIN_ONE.matcher(text.substring(before.end(), stretch.start())).matches();
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
