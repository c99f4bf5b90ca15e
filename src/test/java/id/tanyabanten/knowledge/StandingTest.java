package id.tanyabanten.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate FIRST = LocalDate.of(2021, 6, 2);
  private static final LocalDate LAST = LocalDate.of(2025, 10, 1);

  @Test
  void aRuleHoldsThroughItsLastDay() {
    Standing standing = new Standing(Optional.of(FIRST), Optional.of(LAST), Optional.empty());
    assertThat(standing.isPast(LAST)).isFalse();
    assertThat(standing.isPast(LAST.plusDays(1))).isTrue();
    assertThat(standing.isDated()).isTrue();
  }

  @Test
  void aRuleReplacedOnAnUnknownDayIsPast() {
    Standing standing =
        new Standing(Optional.empty(), Optional.empty(), Optional.of(new SectionRef("a", "b")));
    assertThat(standing.isPast(FIRST)).isTrue();
  }

  @Test
  void whatIsNoRuleIsNeverPast() {
    assertThat(Standing.OPEN.isPast(LAST)).isFalse();
    assertThat(Standing.OPEN.isDated()).isFalse();
    assertThat(Standing.OPEN.overlaps(FIRST, LAST)).isTrue();
  }

  @Test
  void aRuleOverlapsATimeOfWhichItHoldsOnOneDay() {
    Standing standing = new Standing(Optional.of(FIRST), Optional.of(LAST), Optional.empty());
    assertThat(standing.overlaps(LAST, LAST.plusYears(1))).isTrue();
    assertThat(standing.overlaps(FIRST.minusYears(1), FIRST)).isTrue();
    assertThat(standing.overlaps(LAST.plusDays(1), LAST.plusYears(1))).isFalse();
    assertThat(standing.overlaps(FIRST.minusYears(1), FIRST.minusDays(1))).isFalse();
  }
}
