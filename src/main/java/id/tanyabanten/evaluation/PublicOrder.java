package id.tanyabanten.evaluation;

import id.tanyabanten.evaluation.PublicSet.PublicQuestion;
import id.tanyabanten.search.Features;
import id.tanyabanten.search.LinearModel;
import id.tanyabanten.search.OrderFit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our search over one public set, its order fitted on the questions for that. */
final class PublicOrder {

  private final PublicSearch search;
  private final LinearModel model;

  /** A passage found, and the features of its best sentence. */
  record Found(String id, Features features) {}

  PublicOrder(PublicSearch search, List<PublicQuestion> fit) {
    this.search = search;
    this.model = fitted(search, fit);
  }

  private static LinearModel fitted(PublicSearch search, List<PublicQuestion> fit) {
    List<OrderFit.Judged> judged = new ArrayList<>();
    for (PublicQuestion question : fit) {
      Map<String, Features> found = search.find(question.text());
      Optional.ofNullable(found.remove(question.gold()))
          .map(right -> new OrderFit.Judged(List.of(right), List.copyOf(found.values())))
          .ifPresent(judged::add);
    }
    return new OrderFit().order(judged);
  }

  LinearModel model() {
    return model;
  }

  /** The passages found, the best first. */
  List<Found> find(String question) {
    return search.find(question).entrySet().stream()
        .map(entry -> new Found(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((Found found) -> model.score(found.features())).reversed())
        .toList();
  }

  /** The features of the best passage for each question that finds any. */
  List<Features> best(List<PublicQuestion> questions) {
    return questions.stream()
        .flatMap(question -> find(question.text()).stream().limit(1))
        .map(Found::features)
        .toList();
  }
}
