package id.tanyabanten.evaluation;

import id.tanyabanten.language.Language;
import java.util.List;

/**
 * Passages, and questions on them, that were not made for this program.
 *
 * @param fit the questions that weights are fitted on
 * @param report the questions that the figures are of
 */
record PublicSet(
    String name,
    Language language,
    List<PublicPassage> passages,
    List<PublicQuestion> fit,
    List<PublicQuestion> report) {

  /** A passage. */
  record PublicPassage(String id, String text) {}

  /**
   * A question that a passage answers.
   *
   * @param gold the passage's id
   */
  record PublicQuestion(String text, String gold) {}

  PublicSet {
    passages = List.copyOf(passages);
    fit = List.copyOf(fit);
    report = List.copyOf(report);
  }
}
