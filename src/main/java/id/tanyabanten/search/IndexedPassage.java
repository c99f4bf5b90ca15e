package id.tanyabanten.search;

import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A passage with the stems of all its parts, made once when the index is built. */
final class IndexedPassage {

  /** How many words are the opening of a statement. */
  private static final int OPENING = 6;

  private final Passage passage;
  private final Set<String> contextStems;
  private final List<Wording> wordings;
  private final Set<String> questionStems = new HashSet<>();
  private final Set<Term> questionTerms;
  private final Map<String, Set<String>> statementStems = new HashMap<>();
  private final Map<String, Set<String>> openings = new HashMap<>();
  private final Map<String, Double> leads;
  private final List<List<String>> sequences = new ArrayList<>();

  /**
   * @param questionTerms what the vocabulary finds in the curated questions
   * @param wordings what the heading and each curated question ask
   */
  IndexedPassage(
      Passage passage,
      Stemmer stemmer,
      Set<Term> questionTerms,
      List<Wording> wordings,
      Predicate<String> isFunctionWord) {
    this.passage = passage;
    this.questionTerms = Set.copyOf(questionTerms);
    Section section = passage.section();
    this.contextStems = stemmer.stems(section.heading() + " " + passage.document().title());
    this.wordings = List.copyOf(wordings);
    section.questions().forEach(question -> questionStems.addAll(stemmer.stems(question)));
    this.leads = leads(section.statements());
    for (Statement statement : section.statements()) {
      List<String> inOrder = stemmer.allStems(statement.text());
      openings.put(
          statement.id(), Set.copyOf(inOrder.subList(0, Math.min(OPENING, inOrder.size()))));
      Set<String> stems = new HashSet<>(inOrder);
      statement.cell().ifPresent(cell -> stems.addAll(stemmer.stems(cell.caption().text())));
      statementStems.put(statement.id(), stems);
      sequences.add(
          Tokenizer.tokens(statement.text()).stream()
              .map(Token::form)
              .filter(isFunctionWord.negate())
              .map(stemmer::stem)
              .toList());
    }
  }

  /** Writers put what most people ask first; all cells of a table stand where it starts. */
  private static Map<String, Double> leads(List<Statement> statements) {
    Map<String, Double> leads = new HashMap<>();
    Map<Integer, Double> tables = new HashMap<>();
    for (int number = 0; number < statements.size(); number++) {
      double own = 1.0 / (1 + number);
      Statement statement = statements.get(number);
      double lead =
          statement
              .cell()
              .map(cell -> tables.computeIfAbsent(cell.table(), table -> own))
              .orElse(own);
      leads.put(statement.id(), lead);
    }
    return leads;
  }

  /** 1 for the first statement, less for each that follows. */
  double leadOf(Statement statement) {
    return leads.getOrDefault(statement.id(), 1.0);
  }

  Passage passage() {
    return passage;
  }

  /** The stems of heading and title. */
  Set<String> contextStems() {
    return contextStems;
  }

  /** What the heading and each curated question ask. */
  List<Wording> wordings() {
    return wordings;
  }

  Set<String> questionStems() {
    return questionStems;
  }

  Set<Term> questionTerms() {
    return questionTerms;
  }

  /** The stems of a statement and of its caption. */
  Set<String> stemsOf(Statement statement) {
    return statementStems.getOrDefault(statement.id(), Set.of());
  }

  /** The stems of a statement that carry meaning, in its order. */
  List<String> sequenceOf(int statement) {
    return sequences.get(statement);
  }

  /** The stems of a statement's first words. */
  Set<String> openingOf(Statement statement) {
    return openings.getOrDefault(statement.id(), Set.of());
  }

  /** Every different stem of the passage. */
  Set<String> allStems() {
    Set<String> all = new HashSet<>(contextStems);
    all.addAll(questionStems);
    statementStems.values().forEach(all::addAll);
    return all;
  }
}
