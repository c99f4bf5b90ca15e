package id.tanyabanten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainSearchTest {

  private final PlainSearch search =
      new PlainSearch(List.of("the tax on hotels", "the wage in Lebak", "the wage, the wage"));

  @Test
  void whatHoldsMoreOfTheQuestionComesFirst() {
    assertThat(search.find("wage in Lebak?", 10)).containsExactly(1, 2);
  }

  @Test
  void noMoreAreGivenThanWanted() {
    assertThat(search.find("the", 2)).hasSize(2);
  }

  @Test
  void wordsStayAsTheyAre() {
    assertThat(search.find("wages", 10)).isEmpty();
    assertThat(search.find("?", 10)).isEmpty();
  }
}
