package id.tanyabanten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a query and a text have in common. */
class OverlapTest {

  private final Rarity rarity = new Rarity();

  @BeforeEach
  void count() {
    rarity.add(List.of("upah", "lebak"));
    rarity.add(List.of("upah", "serang"));
    rarity.add(List.of("upah", "pajak", "hotel"));
  }

  @Test
  void rareWordsWeighMore() {
    Overlap overlap = overlap("upah", "lebak");

    assertThat(overlap.share(overlap.held(Set.of("lebak")))).isGreaterThan(0.8);
    assertThat(overlap.share(overlap.held(Set.of("upah")))).isLessThan(0.2);
    assertThat(overlap.share(overlap.held(Set.of("upah", "lebak")))).isEqualTo(1);
  }

  @Test
  void rareWordsWeighYetMoreInTheShareOfTheRare() {
    Overlap overlap = overlap("upah", "lebak");
    long held = overlap.held(Set.of("lebak"));

    assertThat(overlap.rareShare(held)).isGreaterThan(overlap.share(held));
  }

  @Test
  void neighboursAreNearWordsApartLessAndTurnedLessToo() {
    assertThat(near("pajak", "hotel")).isEqualTo(1);
    assertThat(near("pajak", "jasa", "hotel")).isEqualTo(0.5);
    assertThat(near("hotel", "pajak")).isEqualTo(0.5);
    assertThat(near("pajak", "a", "b", "c", "d", "hotel")).isZero();
    assertThat(near("pajak")).isZero();
  }

  @Test
  void theNearestOfSeveralPlacesCounts() {
    assertThat(near("hotel", "a", "b", "c", "d", "pajak", "hotel")).isEqualTo(1);
  }

  @Test
  void theRarestWordHeldIsNotTheCommonOne() {
    Overlap overlap = overlap("upah", "lebak");

    assertThat(overlap.rarest(overlap.held(Set.of("lebak"))))
        .isGreaterThan(overlap.rarest(overlap.held(Set.of("upah"))));
    assertThat(overlap.rarest(overlap.held(Set.of()))).isZero();
  }

  @Test
  void wordsThatNoSectionHoldsAreCounted() {
    assertThat(overlap("upah", "mars").unknown()).isEqualTo(0.5);
    assertThat(overlap("upah").unknown()).isZero();
  }

  @Test
  void aQueryWithoutWordsHasNothingInCommon() {
    Overlap overlap = overlap();

    assertThat(overlap.share(overlap.held(Set.of("upah")))).isZero();
    assertThat(overlap.nearness(0, List.of("upah"))).isZero();
    assertThat(overlap.mass(0)).isZero();
  }

  @Test
  void aQueryMayHaveMoreWordsThanAreLookedFor() {
    List<String> many = IntStream.range(0, 200).mapToObj(number -> "kata" + number).toList();

    assertThat(new Overlap(many, rarity).share(~0L)).isEqualTo(1);
  }

  private Overlap overlap(String... stems) {
    return new Overlap(List.of(stems), rarity);
  }

  private double near(String... text) {
    Overlap overlap = overlap("pajak", "hotel");
    return overlap.nearness(overlap.held(Set.copyOf(List.of(text))), List.of(text));
  }
}
