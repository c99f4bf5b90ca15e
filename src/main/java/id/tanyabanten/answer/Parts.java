package id.tanyabanten.answer;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the things asked in the sentences of a question: one part for each. */
final class Parts {

  /** More things in one message are a form to fill in, not a question. */
  private static final int MOST_PARTS = 4;

  private static final List<String> QUESTION_MARKS = List.of("?", "？", "؟");

  private final Vocabulary vocabulary;
  private final PartReader partReader;
  private final String text;

  /**
   * @param text that the sentences' tokens have their places in
   */
  Parts(Edition edition, String text, LocalDate today) {
    this.vocabulary = edition.vocabulary();
    this.partReader = new PartReader(edition, text, today);
    this.text = text;
  }

  /**
   * @param before the parts of the last turn, on which a follow-up leans
   */
  List<Part> of(List<Reading> sentences, List<Part> before) {
    Optional<Part> last = before.stream().reduce((first, second) -> second);
    if (last.isPresent() && goesOn(sentences, last.get())) {
      return followUps(sentences, last.get());
    }
    List<Reading> asking = asking(sentences);
    List<Part> clauses =
        (asking.isEmpty() ? sentences : asking)
            .stream()
                .flatMap(sentence -> clauses(sentence).stream())
                .flatMap(clause -> partReader.parts(clause).stream())
                .toList();
    List<Part> whole = Leaning.onEachOther(clauses);
    if (!asking.isEmpty()) {
      List<Part> setting = setting(sentences, asking);
      whole = whole.stream().map(part -> Leaning.onSetting(part, setting)).toList();
    }
    return whole.stream().limit(MOST_PARTS).toList();
  }

  private boolean goesOn(List<Reading> sentences, Part last) {
    FollowUp followUp = new FollowUp(vocabulary.followUpWords());
    List<Reading> saying = saying(sentences);
    return !saying.isEmpty() && saying.stream().allMatch(clause -> followUp.is(clause, last));
  }

  private List<Part> followUps(List<Reading> sentences, Part last) {
    PartReader reader = partReader.speakingOf(last.when());
    Leaning leaning = new Leaning(vocabulary);
    return saying(sentences).stream()
        .flatMap(clause -> reader.parts(clause).stream())
        .map(part -> leaning.onBefore(part, last))
        .limit(MOST_PARTS)
        .toList();
  }

  /** The clauses that are more than a particle such as "ok". */
  private List<Reading> saying(List<Reading> sentences) {
    return sentences.stream()
        .flatMap(sentence -> clauses(sentence).stream())
        .filter(
            clause ->
                FollowUp.content(clause) > 0
                    || PartReader.stands(clause)
                    || !clause.mentions().isEmpty()
                    || !clause.periods().isEmpty()
                    || !clause.yearless().isEmpty()
                    || !clause.relatives().isEmpty())
        .toList();
  }

  /** The sentences with a question word; else those that name a thing. */
  private List<Reading> asking(List<Reading> sentences) {
    List<Reading> questions = sentences.stream().filter(this::isQuestion).toList();
    return questions.isEmpty() ? sentences.stream().filter(PartReader::stands).toList() : questions;
  }

  /** Whether it has a question word, or names a thing or an aspect and ends as a question. */
  private boolean isQuestion(Reading sentence) {
    return !sentence.asking().isEmpty()
        || (PartReader.stands(sentence) && endsAsQuestion(sentence));
  }

  private boolean endsAsQuestion(Reading sentence) {
    int end = sentence.tokens().get(sentence.tokens().size() - 1).end();
    String rest = text.substring(end).stripLeading();
    return QUESTION_MARKS.stream().anyMatch(rest::startsWith);
  }

  private List<Reading> clauses(Reading sentence) {
    boolean compares = PartReader.wants(sentence).contains(AnswerType.COMPARE);
    return compares ? List.of(sentence) : new Sentences(vocabulary, text, sentence).clauses();
  }

  /** What sentences without a question name: where the asker's plans lie, what they are on. */
  private List<Part> setting(List<Reading> sentences, List<Reading> asking) {
    return sentences.stream()
        .filter(sentence -> !asking.contains(sentence))
        .flatMap(sentence -> partReader.parts(sentence).stream())
        .map(this::atHome)
        .toList();
  }

  /** Where somebody comes from is no place that the answer has to be on. */
  private Part atHome(Part part) {
    List<Set<Place>> places = part.slots().places().stream().filter(this::isAtHome).toList();
    return part.with(new Slots(places, part.slots().periods(), part.slots().terms()));
  }

  private boolean isAtHome(Set<Place> mention) {
    return mention.stream().anyMatch(vocabulary::liesAtHome);
  }
}
