package id.tanyabanten.search;

import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.terms.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the features of one statement for one query. */
final class FeatureReader {

  /** General words show the field without being demanded. */
  private static final double GENERAL_WEIGHT = 0.3;

  /** What is only in the title, the heading or a curated question speaks less clearly. */
  private static final double AROUND = 0.9;

  private static final double IN_QUESTIONS = 0.7;

  private final Query query;
  private final Set<String> queryStems;
  private final Map<String, Double> asked = new HashMap<>();
  private final double weightAsked;
  private final Stemmer stemmer;
  private final Rarity rarity;
  private final SlotFit slotFit;
  private final Overlap overlap;

  /**
   * @param asked what the query asks
   * @param rarityOfSigns how much it tells that two questions ask the same
   */
  FeatureReader(
      Query query,
      Stemmer stemmer,
      Rarity rarity,
      SlotFit slotFit,
      Set<String> asked,
      Rarity rarityOfSigns) {
    asked.forEach(sign -> this.asked.put(sign, rarityOfSigns.of(sign)));
    this.weightAsked = this.asked.values().stream().mapToDouble(Double::doubleValue).sum();
    this.query = query;
    this.stemmer = stemmer;
    this.rarity = rarity;
    this.slotFit = slotFit;
    this.queryStems = stemmer.stems(query.text());
    this.overlap = new Overlap(stemmer.allStems(query.text()), rarity);
  }

  /**
   * What holds for all statements of a passage.
   *
   * @param wording see {@link FeatureReader#wording}
   * @param nearest that wording against the best one of this search
   * @param retrieval the search engine's score for the passage, against the best one
   */
  record OfPassage(double wording, double nearest, double retrieval) {}

  Features read(
      IndexedPassage passage, Optional<Statement> statement, OfPassage around, Likeness likeness) {
    Section section = passage.passage().section();
    double asked = 0;
    double covered = 0;
    double own = 0;
    int held = 0;
    for (String word : query.words()) {
      String stem = stemmer.stem(word);
      double weight = rarity.of(stem);
      asked += weight;
      double coverage = coverage(stem, passage, statement);
      covered += weight * coverage;
      held += coverage > 0 ? 1 : 0;
      own += statement.filter(it -> passage.stemsOf(it).contains(stem)).isPresent() ? weight : 0;
    }
    for (Term term : query.terms()) {
      double weight = rarity.of(term.id()) * (term.general() ? GENERAL_WEIGHT : 1);
      Fit fit = slotFit.term(term, passage, statement);
      asked += weight;
      covered += weight * (fit == Fit.NEARLY ? AROUND : fit.value());
      own += fit == Fit.MET ? weight : 0;
    }
    return new Features(
        asked == 0 ? 1 : covered / asked,
        asked == 0 ? 1 : own / asked,
        query.words().isEmpty() ? 1 : (double) held / query.words().size(),
        around.wording(),
        around.nearest(),
        around.retrieval(),
        slotFit.subject(query, passage, statement),
        slotFit.attribute(query, passage, statement),
        slotFit.place(query, section, statement),
        slotFit.period(query, section, statement),
        slotFit.type(query, statement),
        section.standing().isInForce(query.today()),
        1,
        statement.map(passage::leadOf).orElse(1.0),
        opens(passage, statement, asked),
        statement.map(it -> slotFit.extra(query, it)).orElse(0.0),
        statement.isEmpty(),
        likeness);
  }

  /** What the query has in common with a passage found. */
  PassageLikeness likeness(IndexedPassage passage, SectionIndex.Found found) {
    return new PassageLikeness(overlap, passage, found);
  }

  private double opens(IndexedPassage passage, Optional<Statement> statement, double asked) {
    if (statement.isEmpty() || asked == 0) {
      return 0;
    }
    double opening = 0;
    for (String stem : passage.openingOf(statement.get())) {
      opening += queryStems.contains(stem) ? rarity.of(stem) : 0;
    }
    return Math.min(1, opening / asked);
  }

  private static double coverage(
      String stem, IndexedPassage passage, Optional<Statement> statement) {
    if (statement.filter(it -> passage.stemsOf(it).contains(stem)).isPresent()) {
      return 1;
    }
    if (passage.contextStems().contains(stem)) {
      return AROUND;
    }
    return passage.questionStems().contains(stem) ? IN_QUESTIONS : 0;
  }

  /** How alike the query is to the passage's heading or one of its curated questions. */
  double wording(IndexedPassage passage) {
    double most = 0;
    for (Wording wording : passage.wordings()) {
      most = Math.max(most, wording.likeness(asked, weightAsked));
    }
    return most;
  }
}
