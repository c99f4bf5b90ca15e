package id.tanyabanten.evaluation;

import id.tanyabanten.answer.Citation;
import id.tanyabanten.knowledge.Caption;
import id.tanyabanten.knowledge.Cell;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Span;
import java.util.List;

/** Looks quotes up in the canonical texts anew, trusting nothing that made them. */
final class QuoteCheck {

  private final Knowledge knowledge;

  QuoteCheck(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether each quote stands, character for character, where it says. */
  boolean areExact(List<Citation> citations) {
    return citations.stream().allMatch(this::isExact);
  }

  private boolean isExact(Citation citation) {
    boolean isDocument =
        knowledge
            .document(citation.document().id())
            .filter(document -> stands(document, citation.span(), citation.snippet()))
            .isPresent();
    return isDocument && citation.caption().map(it -> isCaption(citation, it)).orElse(true);
  }

  private static boolean isCaption(Citation citation, String words) {
    return citation
        .statement()
        .cell()
        .map(Cell::caption)
        .map(Caption::span)
        .filter(span -> stands(citation.document(), span, words))
        .isPresent();
  }

  private static boolean stands(Document document, Span span, String words) {
    int[] text = document.canonicalText().codePoints().toArray();
    boolean isInside = span.start() >= 0 && span.start() <= span.end() && span.end() <= text.length;
    return isInside && new String(text, span.start(), span.end() - span.start()).equals(words);
  }
}
