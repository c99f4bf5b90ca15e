package id.tanyabanten.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final Period SUMMER = Period.months(2025, 7, 9);

  @Test
  void aPeriodCantEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aYearContainsItsQuarterAndNotTheOtherWayRound() {
    assertThat(Period.year(2025).contains(SUMMER)).isTrue();
    assertThat(SUMMER.contains(Period.year(2025))).isFalse();
    assertThat(Period.year(2024).contains(SUMMER)).isFalse();
  }

  @Test
  void bothEndsAreInside() {
    assertThat(SUMMER.overlaps(Period.day(LocalDate.of(2025, 9, 30)))).isTrue();
    assertThat(SUMMER.overlaps(Period.day(LocalDate.of(2025, 10, 1)))).isFalse();
  }

  @Test
  void onlyAWholeYearIsOne() {
    assertThat(Period.year(2025).isWholeYear()).isTrue();
    assertThat(Period.months(2025, 1, 11).isWholeYear()).isFalse();
    assertThat(Period.year(2025).upTo(Period.year(2026)).isWholeYear()).isFalse();
  }

  @Test
  void relativeTimesAreSeenFromToday() {
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertThat(Relative.LAST_YEAR.seenFrom(today)).contains(Period.year(2025));
    assertThat(Relative.NEXT_YEAR.seenFrom(today)).contains(Period.year(2027));
    assertThat(Relative.NOW.seenFrom(today)).isEmpty();
  }
}
