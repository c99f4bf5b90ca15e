package id.tanyabanten.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wordings, and how alike another is to them: by the three-letter stretches that both have. */
final class Wordings {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final String EDGE = "  ";
  private static final int STRETCH = 3;

  private final List<String> texts = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, List<Integer>> having = new HashMap<>();

  /** The wording that is most alike, and how much: from 0 to 1. */
  record Nearest(String text, double likeness) {}

  void add(String text) {
    int number = texts.size();
    Set<String> stretches = stretches(text);
    texts.add(text);
    sizes.add(stretches.size());
    stretches.forEach(it -> having.computeIfAbsent(it, key -> new ArrayList<>()).add(number));
  }

  Nearest nearest(String text) {
    Set<String> stretches = stretches(text);
    int[] shared = new int[texts.size()];
    stretches.forEach(it -> having.getOrDefault(it, List.of()).forEach(number -> shared[number]++));
    Nearest nearest = new Nearest("", 0);
    for (int number = 0; number < shared.length; number++) {
      int either = stretches.size() + sizes.get(number) - shared[number];
      double likeness = (double) shared[number] / either;
      if (likeness > nearest.likeness()) {
        nearest = new Nearest(texts.get(number), likeness);
      }
    }
    return nearest;
  }

  private static Set<String> stretches(String text) {
    String plain = EDGE + plain(text) + EDGE;
    Set<String> stretches = new HashSet<>();
    for (int start = 0; start + STRETCH <= plain.length(); start++) {
      stretches.add(plain.substring(start, start + STRETCH));
    }
    return stretches;
  }

  private static String plain(String text) {
    String form = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return WORD.matcher(form).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }
}
