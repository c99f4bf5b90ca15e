package id.tanyabanten.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words and what they mean; the longest phrase at a place wins. */
final class PhraseIndex<M> {

  private static final class Node<M> {
    private final Map<String, Node<M>> next = new HashMap<>();
    private @Nullable M meaning;
  }

  private final Node<M> root = new Node<>();
  private final Endings endings;

  PhraseIndex(Endings endings) {
    this.endings = endings;
  }

  /** Adds a phrase; answers with the meaning that had it before, if any, which then stays. */
  Optional<M> add(String phrase, M meaning) {
    Node<M> node = root;
    for (Token token : Tokenizer.tokens(phrase)) {
      node = node.next.computeIfAbsent(endings.base(token.form()), word -> new Node<>());
    }
    if (node == root) {
      return Optional.empty();
    }
    Optional<M> earlier = Optional.ofNullable(node.meaning);
    if (earlier.isEmpty()) {
      node.meaning = meaning;
    }
    return earlier;
  }

  /** The phrases in a text, from left to right, none overlapping another. */
  List<Mention<M>> find(List<Token> tokens) {
    return find(tokens, position -> true);
  }

  /** The phrases made only of tokens that are free, by their indices. */
  List<Mention<M>> find(List<Token> tokens, IntPredicate isFree) {
    List<Mention<M>> found = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      Optional<Mention<M>> longest = longestAt(tokens, position, isFree);
      longest.ifPresent(found::add);
      position = longest.map(mention -> mention.last() + 1).orElse(position + 1);
    }
    return found;
  }

  /** The longest phrase that starts at a token. */
  Optional<Mention<M>> at(List<Token> tokens, int first) {
    return longestAt(tokens, first, position -> true);
  }

  private Optional<Mention<M>> longestAt(List<Token> tokens, int first, IntPredicate isFree) {
    Optional<Mention<M>> longest = Optional.empty();
    Node<M> node = root;
    for (int last = first; last < tokens.size() && isFree.test(last); last++) {
      if (last > first && tokens.get(last).apart()) {
        break;
      }
      Node<M> next = node.next.get(endings.base(tokens.get(last).form()));
      if (next == null) {
        break;
      }
      node = next;
      if (node.meaning != null) {
        longest = Optional.of(new Mention<>(node.meaning, first, last));
      }
    }
    return longest;
  }
}
