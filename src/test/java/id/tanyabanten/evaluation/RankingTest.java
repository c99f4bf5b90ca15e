package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.search.Hit;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {

  private static List<Hit> hits;
  private static List<NumberedSection> order;

  @BeforeAll
  static void search(@TempDir Path folder) {
    Edition edition = new SmallKnowledge(folder).edition();
    hits = edition.search().find(SmallKnowledge.query(edition, "umk kabupaten lebak 2026"));
    order = hits.stream().map(hit -> NumberedSection.of(hit.passage())).distinct().toList();
  }

  @Test
  void aSectionCountsOnceAtItsBestHit() {
    assertThat(order.size()).isLessThan(hits.size()).isGreaterThan(1);
    assertThat(Ranking.of(hits, Set.of(order.get(0)))).isEqualTo(new Ranking(1, true, true));
  }

  @Test
  void theFurtherDownTheLessItIsWorth() {
    Ranking second = Ranking.of(hits, Set.of(order.get(1)));

    assertThat(second.ndcg()).isCloseTo(Math.log(2) / Math.log(3), within(1e-9));
    assertThat(second.isFirst()).isFalse();
    assertThat(second.isInFive()).isTrue();
  }

  @Test
  void ofSeveralSectionsThatAnswerAllFirstIsBest() {
    assertThat(Ranking.of(hits, Set.of(order.get(0), order.get(1))).ndcg())
        .isCloseTo(1, within(1e-9));
    assertThat(Ranking.of(hits, Set.of(order.get(0), new NumberedSection("x", 1))).ndcg())
        .isCloseTo(1 / (1 + Math.log(2) / Math.log(3)), within(1e-9));
  }
}
