package id.tanyabanten.evaluation;

import id.tanyabanten.answer.Edition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Measures the search, the telling of languages and the undoing of chat spelling on public sets,
 * which nobody here has written and nothing here is tuned to.
 */
public final class PublicEvaluation {

  private final Edition edition;

  /**
   * @param edition lends its vocabulary and speller; its documents are not searched
   */
  public PublicEvaluation(Edition edition) {
    this.edition = edition;
  }

  /**
   * @param folder that holds the sets' files
   * @throws PublicSetUnusable if one of them is missing or has another form
   */
  public PublicFigures of(Path folder) {
    long start = System.nanoTime();
    PublicSets sets = new PublicSets(folder);
    PublicSet idkMrc = sets.idkMrc();
    PublicSet squad = sets.squadIndonesian();
    PublicSet english = sets.squadEnglish();
    PublicOrder idkMrcOrder = order(idkMrc);
    PublicOrder squadOrder = order(squad);
    return new PublicFigures(
        List.of(
            new SetEvaluation(idkMrc, idkMrcOrder).figures(),
            new SetEvaluation(squad, squadOrder).figures(),
            new SetEvaluation(english, order(english)).figures()),
        List.of(
            OtherWorlds.figures(squad, squadOrder, idkMrc),
            OtherWorlds.figures(idkMrc, idkMrcOrder, squad)),
        new LanguageFigures(edition.language()).figures(sets.languageQuestions()),
        new SpellingFigures(edition.speller()).figures(sets.chatSpelling()),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private PublicOrder order(PublicSet set) {
    PublicSearch search = new PublicSearch(set.passages(), set.language(), edition.vocabulary());
    return new PublicOrder(search, set.fit());
  }
}
