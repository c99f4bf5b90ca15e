package id.tanyabanten.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Phrases that other words may stand within, as in "ignore … instructions", and what they mean.
 *
 * @param <M> what they mean
 */
final class GappedPhrases<M> {

  private static final String GAP = "…";

  /** What is said of one thing stands close together. */
  private static final int WIDEST_GAP = 6;

  private final Endings endings;
  private final PhraseIndex<PhraseIndex<M>> heads;

  GappedPhrases(Endings endings) {
    this.endings = endings;
    this.heads = new PhraseIndex<>(endings);
  }

  static boolean hasGap(String phrase) {
    return phrase.contains(GAP);
  }

  /** Adds a phrase of two ends with a gap between them. */
  void add(String phrase, M meaning) {
    int gap = phrase.indexOf(GAP);
    PhraseIndex<M> tails = new PhraseIndex<>(endings);
    heads
        .add(phrase.substring(0, gap), tails)
        .orElse(tails)
        .add(phrase.substring(gap + GAP.length()), meaning);
  }

  List<Mention<M>> find(List<Token> tokens) {
    List<Mention<M>> found = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      Optional<Mention<M>> mention = at(tokens, position);
      mention.ifPresent(found::add);
      position = mention.map(it -> it.last() + 1).orElse(position + 1);
    }
    return found;
  }

  private Optional<Mention<M>> at(List<Token> tokens, int first) {
    Optional<Mention<PhraseIndex<M>>> head = heads.at(tokens, first);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int start = head.get().last() + 1;
    for (int position = start; position < tokens.size(); position++) {
      if (position > start + WIDEST_GAP || tokens.get(position).apart()) {
        return Optional.empty();
      }
      Optional<Mention<M>> tail = head.get().meaning().at(tokens, position);
      if (tail.isPresent()) {
        return tail.map(it -> new Mention<>(it.meaning(), first, it.last()));
      }
    }
    return Optional.empty();
  }
}
