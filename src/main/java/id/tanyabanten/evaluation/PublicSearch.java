package id.tanyabanten.evaluation;

import id.tanyabanten.evaluation.PublicSet.PublicPassage;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Span;
import id.tanyabanten.knowledge.Standing;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import id.tanyabanten.search.Features;
import id.tanyabanten.search.Hit;
import id.tanyabanten.search.PassageSearch;
import id.tanyabanten.search.Query;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Mention;
import id.tanyabanten.terms.QuestionWord;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import id.tanyabanten.terms.Vocabulary;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The product's own search over the passages of a public set: each passage a document of one
 * section, each sentence a statement. The vocabulary lends its function and question words; what it
 * knows of Banten stays out.
 */
final class PublicSearch {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Slots NO_SLOTS = new Slots(List.of(), Set.of(), Set.of());

  private final Language language;
  private final Vocabulary vocabulary;
  private final Recognizer recognizer;
  private final Speller speller;
  private final PassageSearch search;

  PublicSearch(List<PublicPassage> passages, Language language, Vocabulary vocabulary) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.recognizer = new Recognizer(vocabulary);
    Knowledge knowledge = new Knowledge(passages.stream().map(this::document).toList());
    this.search = new PassageSearch(knowledge, vocabulary);
    this.speller = search.speller();
  }

  /** The passages found, each with the features of its best sentence. */
  Map<String, Features> find(String question) {
    Map<String, Features> best = new LinkedHashMap<>();
    for (Hit hit : search.find(query(question))) {
      best.merge(
          hit.passage().document().id(),
          hit.features(),
          (first, second) -> closeness(second) > closeness(first) ? second : first);
    }
    return best;
  }

  /** By the words that a sentence holds and how near they stand: no weights are known yet. */
  private static double closeness(Features features) {
    return features.own() + features.likeness().near();
  }

  private Query query(String question) {
    Reading reading = recognizer.read(question, language, speller);
    Set<AnswerType> wants = new HashSet<>();
    reading.questionWords().stream().map(QuestionWord::wants).forEach(wants::addAll);
    List<String> words = words(question, reading);
    return new Query(
        language,
        String.join(" ", words),
        words.stream()
            .filter(word -> !vocabulary.isFunctionWord(word, language))
            .distinct()
            .toList(),
        Set.of(),
        List.of(),
        Optional.empty(),
        wants,
        DAY);
  }

  /**
   * All but function words, and words that do nothing but ask. As they are typed: spelling is
   * undone towards the words of Banten, which would bend the names of the world.
   */
  private List<String> words(String question, Reading reading) {
    Set<String> asking = new HashSet<>();
    for (Mention<QuestionWord> mention : reading.asking()) {
      boolean chooses = mention.meaning().wants().stream().anyMatch(AnswerType::isSelection);
      if (mention.first() == mention.last() && !chooses) {
        asking.add(reading.tokens().get(mention.first()).form());
      }
    }
    return Tokenizer.tokens(question).stream()
        .map(Token::form)
        .filter(word -> !asking.contains(word))
        .toList();
  }

  private Document document(PublicPassage passage) {
    List<Statement> statements = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
    sentences.setText(passage.text());
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String text = passage.text().substring(start, end).strip();
      if (!text.isEmpty()) {
        statements.add(statement(passage.id() + "." + statements.size(), text, start));
      }
      start = end;
    }
    Section section =
        new Section(
            passage.id() + "#1",
            Optional.empty(),
            "",
            new Span(0, 0),
            1,
            List.of(),
            Optional.empty(),
            Standing.OPEN,
            false,
            Optional.empty(),
            DAY,
            NO_SLOTS,
            statements);
    return new Document(
        passage.id(),
        passage.id(),
        "",
        language,
        "",
        "",
        "",
        DAY,
        DAY,
        new Document.DayLines(1, 1),
        List.of(section),
        passage.text());
  }

  private Statement statement(String id, String text, int start) {
    return new Statement(
        id,
        text,
        new Span(start, start + text.length()),
        1,
        NO_SLOTS,
        Set.of(),
        recognizer.recognize(text).gives(),
        List.of(),
        false,
        List.of(),
        Optional.empty());
  }
}
