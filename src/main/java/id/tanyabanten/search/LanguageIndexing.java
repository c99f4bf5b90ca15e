package id.tanyabanten.search;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import id.tanyabanten.terms.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the index of the documents in one language. */
final class LanguageIndexing {

  private final Language language;
  private final Vocabulary vocabulary;
  private final Recognizer recognizer;
  private final Speller speller;
  private final Stemmer stemmer;
  private final Asked asked;

  LanguageIndexing(
      Language language, Vocabulary vocabulary, Recognizer recognizer, Speller speller) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.recognizer = recognizer;
    this.speller = speller;
    this.stemmer = new Stemmer(language);
    this.asked = new Asked(vocabulary, stemmer);
  }

  Language language() {
    return language;
  }

  LanguageIndex index(List<Document> documents) {
    List<Passage> passages = new ArrayList<>();
    List<List<Set<String>>> wordings = new ArrayList<>();
    Rarity rarityOfSigns = new Rarity();
    for (Document document : documents) {
      for (Section section : document.sections()) {
        List<Set<String>> own = wordings(section);
        own.forEach(rarityOfSigns::add);
        wordings.add(own);
        passages.add(new Passage(document, section));
      }
    }
    return index(passages, wordings, rarityOfSigns);
  }

  /** In a second round: how rare a sign is, is known only when all wordings are. */
  private LanguageIndex index(
      List<Passage> passages, List<List<Set<String>>> wordings, Rarity rarityOfSigns) {
    Rarity rarity = new Rarity();
    List<IndexedPassage> indexed = new ArrayList<>();
    List<SectionIndex.Entry> entries = new ArrayList<>();
    for (int number = 0; number < passages.size(); number++) {
      Passage passage = passages.get(number);
      List<Set<String>> signs = wordings.get(number);
      Set<Term> questionTerms = questionTerms(passage.section());
      Set<String> terms = termIds(passage.section(), questionTerms);
      IndexedPassage one =
          new IndexedPassage(
              passage,
              stemmer,
              questionTerms,
              signs.stream().map(it -> Wording.of(it, rarityOfSigns)).toList(),
              word -> vocabulary.isFunctionWord(word, language));
      indexed.add(one);
      entries.add(entry(passage, terms, signs));
      Set<String> counted = one.allStems();
      counted.addAll(terms);
      rarity.add(counted);
    }
    return new LanguageIndex(
        language, indexed, new SectionIndex(entries), stemmer, rarity, asked, rarityOfSigns);
  }

  private List<Set<String>> wordings(Section section) {
    return Stream.concat(Stream.of(section.heading()), section.questions().stream())
        .map(question -> asked.of(recognizer.read(question, language, speller)))
        .toList();
  }

  private Set<Term> questionTerms(Section section) {
    Set<Term> terms = new LinkedHashSet<>();
    for (String question : section.questions()) {
      terms.addAll(recognizer.recognize(question).slots().terms());
    }
    return terms;
  }

  private static Set<String> termIds(Section section, Set<Term> questionTerms) {
    Set<String> ids = new LinkedHashSet<>();
    questionTerms.forEach(term -> ids.add(term.id()));
    section.slots().terms().forEach(term -> ids.add(term.id()));
    for (Statement statement : section.statements()) {
      statement.slots().terms().forEach(term -> ids.add(term.id()));
    }
    return ids;
  }

  private SectionIndex.Entry entry(Passage passage, Set<String> terms, List<Set<String>> asked) {
    Section section = passage.section();
    List<String> words = new ArrayList<>();
    for (Statement statement : section.statements()) {
      words.addAll(words(statement.text()));
    }
    List<String> text = words.stream().map(stemmer::stem).toList();
    List<String> telling =
        words.stream()
            .filter(word -> !vocabulary.isFunctionWord(word, language))
            .map(stemmer::stem)
            .toList();
    List<String> heading = stemmer.allStems(section.heading());
    heading.addAll(stemmer.allStems(passage.document().title()));
    List<String> questions = asked.stream().flatMap(Set::stream).toList();
    return new SectionIndex.Entry(words, text, telling, heading, questions, terms);
  }

  static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::form).toList();
  }
}
