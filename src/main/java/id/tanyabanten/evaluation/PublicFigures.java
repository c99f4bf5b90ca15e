package id.tanyabanten.evaluation;

import id.tanyabanten.language.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the public sets say of search and language.
 *
 * @param languages by language, the share of short questions whose language is told right
 * @param took the time all of it took
 */
public record PublicFigures(
    List<OfSet> sets,
    List<OtherWorld> worlds,
    Map<Language, Told> languages,
    Spelling spelling,
    Duration took) {

  /**
   * The ordering of one set's passages, beside plain BM25 on the same questions.
   *
   * @param fit how many questions the weights were fitted on
   * @param report how many the figures are of
   * @param plain nDCG@10 of plain BM25
   * @param ours nDCG@10 of our search
   * @param gain ours less plain, with its interval
   * @param weights by feature, as they were fitted
   * @param p50 milliseconds that half of our searches took at most
   * @param p99 milliseconds that 99 of 100 took at most
   */
  public record OfSet(
      String name,
      int fit,
      int report,
      double plain,
      double ours,
      Bootstrap gain,
      Map<String, Double> weights,
      double p50,
      double p99) {}

  /**
   * How well a set's own questions are told from those on another one.
   *
   * @param auroc the share of pairs in which the set's own question has the higher probability
   */
  public record OtherWorld(String name, String other, double auroc) {}

  /** How many questions had their language told right, of how many. */
  public record Told(int right, int of) {}

  /**
   * How chat spelling is undone.
   *
   * @param undone how many of the spellings became the standard form
   * @param changed how many of the standard forms became something else
   */
  public record Spelling(int undone, int spellings, int changed, int standard) {}

  public PublicFigures {
    sets = List.copyOf(sets);
    worlds = List.copyOf(worlds);
    languages = Map.copyOf(languages);
  }
}
