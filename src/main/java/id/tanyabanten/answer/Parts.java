package id.tanyabanten.answer;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the things asked in the sentences of a question: one part for each. */
final class Parts {

  /** More things in one message are a form to fill in, not a question. */
  private static final int MOST_PARTS = 4;

  private final Vocabulary vocabulary;
  private final PartReader partReader;
  private final String text;

  /**
   * @param text that the sentences' tokens have their places in
   */
  Parts(Edition edition, String text, LocalDate today) {
    this.vocabulary = edition.vocabulary();
    this.partReader = new PartReader(edition, today);
    this.text = text;
  }

  /**
   * @param before the parts of the last turn, on which a follow-up leans
   */
  List<Part> of(List<Reading> sentences, List<Part> before) {
    List<Reading> asking = asking(sentences);
    List<Part> clauses =
        (asking.isEmpty() ? sentences : asking)
            .stream().flatMap(sentence -> clauses(sentence).stream()).map(partReader::part).toList();
    List<Part> whole = Leaning.onEachOther(clauses);
    if (!asking.isEmpty()) {
      List<Set<Place>> setting = setting(sentences, asking);
      whole = whole.stream().map(part -> Leaning.onSetting(part, setting)).toList();
    }
    if (!before.isEmpty() && whole.size() == 1 && Leaning.leansOnBefore(whole.get(0))) {
      whole = List.of(Leaning.onBefore(whole.get(0), before.get(before.size() - 1)));
    }
    return whole.stream().flatMap(part -> spread(part).stream()).limit(MOST_PARTS).toList();
  }

  /** The sentences with a question word; else those that name a thing. */
  private static List<Reading> asking(List<Reading> sentences) {
    List<Reading> questions =
        sentences.stream().filter(sentence -> !sentence.asking().isEmpty()).toList();
    return questions.isEmpty()
        ? sentences.stream().filter(PartReader::stands).toList()
        : questions;
  }

  private List<Reading> clauses(Reading sentence) {
    boolean compares = PartReader.wants(sentence).contains(AnswerType.COMPARE);
    return compares
        ? List.of(sentence)
        : new Sentences(vocabulary, text, sentence).clauses();
  }

  /** The places at home that sentences without a question name: where the asker's plans lie. */
  private List<Set<Place>> setting(List<Reading> sentences, List<Reading> asking) {
    return sentences.stream()
        .filter(sentence -> !asking.contains(sentence))
        .flatMap(sentence -> sentence.slots().places().stream())
        .filter(this::isAtHome)
        .toList();
  }

  /** One part for each of several sister places or times that are named side by side. */
  private List<Part> spread(Part part) {
    List<Part> parts = new ArrayList<>();
    for (Slots slots : spreadPlaces(part.slots())) {
      for (When when : PartReader.times(part)) {
        parts.add(part.with(slots).with(when));
      }
    }
    return parts;
  }

  private List<Slots> spreadPlaces(Slots slots) {
    List<Set<Place>> parts =
        slots.places().stream().filter(this::isAtHome).filter(this::isNotHome).toList();
    Set<Optional<String>> containers =
        parts.stream().flatMap(Set::stream).map(Place::in).collect(Collectors.toSet());
    if (parts.size() < 2 || containers.size() != 1) {
      return List.of(slots);
    }
    List<Slots> spread = new ArrayList<>();
    for (Set<Place> one : parts) {
      List<Set<Place>> places =
          slots.places().stream()
              .filter(mention -> mention.equals(one) || !parts.contains(mention))
              .toList();
      spread.add(new Slots(places, slots.periods(), slots.terms()));
    }
    return spread;
  }

  private boolean isAtHome(Set<Place> mention) {
    return mention.stream().anyMatch(vocabulary::liesAtHome);
  }

  private boolean isNotHome(Set<Place> mention) {
    return mention.stream().noneMatch(vocabulary::isHome);
  }
}
