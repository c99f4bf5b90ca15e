package id.tanyabanten.answer;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Meaning;
import id.tanyabanten.terms.Mention;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds places that a clause names side by side, as in "Lebak and Pandeglang" or "Lebak vs Bogor".
 */
final class SideBySide {

  /** Between two names that belong together stands little else than what joins them. */
  private static final int WIDEST_GAP = 4;

  /** Signs that join two names. */
  private static final String JOINING = "&/+";

  private final Vocabulary vocabulary;
  private final String text;
  private final Reading clause;

  /**
   * @param text that the clause's tokens have their places in
   */
  SideBySide(Vocabulary vocabulary, String text, Reading clause) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.clause = clause;
  }

  /** The places of the clause; one list for each of those that stand side by side. */
  List<List<Set<Place>>> places() {
    List<Set<Place>> all = clause.slots().places();
    List<Set<Place>> sisters = sisters();
    if (sisters.size() < 2) {
      return List.of(all);
    }
    return sisters.stream()
        .map(
            one ->
                all.stream()
                    .filter(mention -> mention.equals(one) || !sisters.contains(mention))
                    .toList())
        .toList();
  }

  private List<Set<Place>> sisters() {
    List<Set<Place>> sisters = new ArrayList<>();
    List<Mention<Meaning>> named =
        clause.mentions().stream()
            .filter(mention -> mention.meaning() instanceof Meaning.Named)
            .toList();
    for (int number = 1; number < named.size(); number++) {
      Mention<Meaning> first = named.get(number - 1);
      Mention<Meaning> second = named.get(number);
      if (areJoined(first, second) && areSisters(places(first), places(second))) {
        add(sisters, places(first));
        add(sisters, places(second));
      }
    }
    return sisters;
  }

  private boolean areJoined(Mention<Meaning> first, Mention<Meaning> second) {
    List<Token> between = clause.tokens().subList(first.last() + 1, second.first());
    boolean joins =
        clause.tokens().get(second.first()).apart()
            || hasJoiningSign(first, second)
            || between.stream()
                .anyMatch(token -> token.apart() || vocabulary.joinsNames(token.form()))
            || clause.asking().stream()
                .anyMatch(
                    asking ->
                        asking.meaning().wants().contains(AnswerType.COMPARE)
                            && asking.first() > first.last()
                            && asking.last() < second.first());
    return joins && between.size() <= WIDEST_GAP;
  }

  private boolean hasJoiningSign(Mention<Meaning> first, Mention<Meaning> second) {
    int from = clause.tokens().get(first.last()).end();
    int to = clause.tokens().get(second.first()).start();
    return from < to
        && text.substring(from, to).chars().anyMatch(sign -> JOINING.indexOf(sign) >= 0);
  }

  /** Whether both are of one rank: as many places lie around the one as around the other. */
  private boolean areSisters(Set<Place> first, Set<Place> second) {
    boolean isHome = first.stream().anyMatch(vocabulary::isHome);
    return !isHome && !first.equals(second) && depth(first) == depth(second);
  }

  private long depth(Set<Place> places) {
    return places.stream().mapToInt(vocabulary::depth).max().orElse(0);
  }

  private static Set<Place> places(Mention<Meaning> mention) {
    return ((Meaning.Named) mention.meaning()).places();
  }

  private static void add(List<Set<Place>> sisters, Set<Place> places) {
    if (!sisters.contains(places)) {
      sisters.add(places);
    }
  }
}
