package id.tanyabanten.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TroublesTest {

  private final List<String> told = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-24T05:00:00Z");
  private final Troubles troubles =
      new Troubles((event, detail) -> told.add(event + " " + detail), new Hands());

  private final class Hands extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void aTroubleIsSaidOnceNotAtEveryTryAndOnceThatItIsOver() {
    for (int time = 0; time < 50; time++) {
      troubles.met(new Outcome.Unclear<>("refused"));
    }
    troubles.reached();
    troubles.reached();

    assertThat(told).containsExactly("UNREACHABLE refused", "REACHABLE_AGAIN ");
  }

  @Test
  void aTroubleThatComesAndGoesIsNotSaidEachTime() {
    for (int time = 0; time < 50; time++) {
      troubles.met(Event.SEND_DELAYED, "cut");
      troubles.over(Event.SEND_DELAYED);
    }

    assertThat(told).containsExactly("SEND_DELAYED cut");
  }

  @Test
  void aTroubleThatComesBackSoonAndStaysIsSaidInTheEnd() {
    troubles.met(Event.SEND_DELAYED, "first");
    troubles.over(Event.SEND_DELAYED);
    now = now.plus(Duration.ofMinutes(5));
    troubles.met(Event.SEND_DELAYED, "again");
    now = now.plus(Duration.ofMinutes(6));
    troubles.met(Event.SEND_DELAYED, "still");
    troubles.met(Event.SEND_DELAYED, "still");

    assertThat(told).containsExactly("SEND_DELAYED first", "SEND_DELAYED still");
  }

  @Test
  void eachKindOfAnswerIsATroubleOfItsOwn() {
    troubles.met(new Outcome.Limited<>(Duration.ofSeconds(7)));
    troubles.met(new Outcome.Refused<>(409, "terminated by other getUpdates", Optional.empty()));
    troubles.met(new Outcome.Refused<>(409, "can't: webhook is active", Optional.empty()));
    troubles.met(new Outcome.Refused<>(400, "odd", Optional.empty()));

    assertThat(told)
        .containsExactly(
            "SLOWED_DOWN 7",
            "CONFLICT terminated by other getUpdates",
            "WEBHOOK_SET can't: webhook is active",
            "UNREACHABLE 400 odd");
  }
}
