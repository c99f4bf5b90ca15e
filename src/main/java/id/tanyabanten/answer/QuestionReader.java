package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Meaning;
import id.tanyabanten.terms.Mention;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Talk;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Understands a question: what language it is in, whether it asks at all, and what. */
final class QuestionReader {

  /** The days of the people who ask. */
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private static final Duration CONTEXT_LIVES = Duration.ofMinutes(30);

  /** Single letters and short forms stand in documents of every language. */
  private static final int SHORTEST_TELLING = 3;

  private final Edition edition;

  QuestionReader(Edition edition) {
    this.edition = edition;
  }

  Understood understand(Question question) {
    String text = PlainText.of(question.text());
    List<Token> tokens = Tokenizer.tokens(text);
    Language language = language(text, tokens, question);
    if (tokens.isEmpty()) {
      return new Understood.OffSubject(
          language, question.text().isBlank() ? Reason.EMPTY : Reason.NONSENSE);
    }
    Reading reading = edition.recognizer().read(text, language, edition.speller());
    Optional<Understood> talk = talk(reading, text);
    if (talk.isPresent()) {
      return talk.get();
    }
    if (isNoise(reading)) {
      return new Understood.OffSubject(language, Reason.NONSENSE);
    }
    List<Reading> sentences =
        withoutCourtesies(withoutInstructions(new Sentences(edition.vocabulary(), text, reading)));
    LocalDate today = question.askedAt().atZone(ZONE).toLocalDate();
    List<Part> parts = new Parts(edition, text, today).of(sentences, lastTurn(question));
    return new Understood.Asked(language, parts);
  }

  private Language language(String text, List<Token> tokens, Question question) {
    return edition
        .language()
        .of(text, tokens)
        .or(() -> edition.language().of(text, standard(tokens)))
        .or(() -> ofDocuments(tokens))
        .or(() -> lastTurn(question).stream().map(Part::language).findFirst())
        .orElse(question.likely());
  }

  /** The language whose documents alone use more of the words. */
  private Optional<Language> ofDocuments(List<Token> tokens) {
    long english = knownOnlyIn(Language.ENGLISH, Language.INDONESIAN, tokens);
    long indonesian = knownOnlyIn(Language.INDONESIAN, Language.ENGLISH, tokens);
    if (english == indonesian) {
      return Optional.empty();
    }
    return Optional.of(english > indonesian ? Language.ENGLISH : Language.INDONESIAN);
  }

  private long knownOnlyIn(Language language, Language other, List<Token> tokens) {
    return tokens.stream()
        .map(Token::form)
        .filter(word -> word.length() >= SHORTEST_TELLING)
        .filter(word -> !edition.search().isUnknown(word, language))
        .filter(word -> edition.search().isUnknown(word, other))
        .count();
  }

  /** Misspelled words tell no language; what they were meant to be does. */
  private List<Token> standard(List<Token> tokens) {
    return edition.speller().standard(tokens, Language.ENGLISH);
  }

  /** The parts of the last turn, where the conversation is still alive. */
  private List<Part> lastTurn(Question question) {
    int turns = question.earlier().size();
    if (turns == 0) {
      return List.of();
    }
    Turn last = question.earlier().get(turns - 1);
    if (Duration.between(last.askedAt(), question.askedAt()).compareTo(CONTEXT_LIVES) > 0) {
      return List.of();
    }
    List<Turn> before = question.earlier().subList(0, turns - 1);
    Question earlier = new Question(last.question(), before, last.askedAt());
    // Neither a courtesy in between nor a word on something else ends what the conversation is on.
    return understand(earlier) instanceof Understood.Asked asked
            && asked.parts().stream().anyMatch(new Field(edition.vocabulary())::holds)
        ? asked.parts()
        : lastTurn(earlier);
  }

  /** Whether nothing was typed but numbers, single letters and what nobody could speak. */
  private static boolean isNoise(Reading reading) {
    return reading.mentions().isEmpty()
        && reading.asking().isEmpty()
        && reading.periods().isEmpty()
        && reading.yearless().isEmpty()
        && reading.relatives().isEmpty()
        && reading.freeWords().stream()
            .allMatch(word -> saysNothing(word) || Gibberish.is(word.form()));
  }

  /** A number or a Latin letter alone; a single sign of another script may be a word. */
  private static boolean saysNothing(Token word) {
    return word.isNumber() || (word.form().length() == 1 && word.form().charAt(0) <= 'z');
  }

  /** What the text is where nothing is asked besides. */
  private Optional<Understood> talk(Reading reading, String text) {
    Optional<Talk> talk = weightiest(reading);
    if (talk.isEmpty()) {
      return Optional.empty();
    }
    List<Reading> rest =
        talk.get().isCourteous()
            ? List.of(reading)
            : withoutInstructions(new Sentences(edition.vocabulary(), text, reading));
    if (rest.stream().anyMatch(sentence -> asksBesides(sentence, talk.get()))) {
      return Optional.empty();
    }
    Reason reason = Reason.valueOf(talk.get().name());
    return Optional.of(
        talk.get().isCourteous()
            ? new Understood.SmallTalk(reading.language(), talk.get())
            : new Understood.OffSubject(reading.language(), reason));
  }

  /**
   * Abuse and attempts to bend the bot weigh more than courtesies; a question more than a hello.
   */
  private static Optional<Talk> weightiest(Reading reading) {
    return reading.talk().stream().map(Mention::meaning).max(Comparator.naturalOrder());
  }

  /**
   * Whether a question stands beside the courtesy: a term, a place at home, or words of its own.
   */
  private boolean asksBesides(Reading sentence, Talk talk) {
    boolean names =
        sentence.mentions().stream()
            .filter(mention -> sentence.talk().stream().noneMatch(it -> overlaps(it, mention)))
            .anyMatch(mention -> !isGeneral(mention.meaning()) && !isHome(mention.meaning()));
    return names || (talk.isCourteous() && asksOfItsOwn(sentence));
  }

  /** Whether there are words of its own beside the courtesy, with a question word or several. */
  private static boolean asksOfItsOwn(Reading sentence) {
    boolean asks =
        sentence.asking().stream()
            .anyMatch(asking -> sentence.talk().stream().noneMatch(it -> overlaps(it, asking)));
    boolean isOnSomething = FollowUp.content(sentence) > 0;
    return (asks && isOnSomething) || sentence.freeWords().size() > 1;
  }

  private static boolean isGeneral(Meaning meaning) {
    return meaning instanceof Meaning.Spoken spoken && spoken.term().general();
  }

  private boolean isHome(Meaning meaning) {
    return meaning instanceof Meaning.Named named
        && named.places().stream().anyMatch(edition.vocabulary()::isHome);
  }

  private static boolean overlaps(Mention<?> first, Mention<?> second) {
    return first.first() <= second.last() && second.first() <= first.last();
  }

  /** The sentences that do not try to bend the bot; all, where no other asks anything. */
  private static List<Reading> withoutInstructions(Sentences sentences) {
    List<Reading> all = sentences.sentences();
    List<Reading> honest = all.stream().filter(sentence -> !bends(sentence)).toList();
    boolean honestAsk = honest.stream().anyMatch(PartReader::stands);
    return honestAsk ? honest : all;
  }

  /** Beside a question, a sentence that is only a courtesy asks nothing. */
  private List<Reading> withoutCourtesies(List<Reading> sentences) {
    List<Reading> rest =
        sentences.stream()
            .filter(sentence -> sentence.talk().isEmpty() || asksBesides(sentence, Talk.GREETING))
            .toList();
    return rest.isEmpty() ? sentences : rest;
  }

  private static boolean bends(Reading sentence) {
    return sentence.talk().stream().anyMatch(talk -> !talk.meaning().isCourteous());
  }
}
