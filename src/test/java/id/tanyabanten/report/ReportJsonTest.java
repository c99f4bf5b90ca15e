package id.tanyabanten.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanyabanten.report.Figures.Asked;
import id.tanyabanten.report.Figures.Unanswered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  @Test
  void namesItsPropertiesAsPromised() throws Exception {
    Figures figures =
        new Figures(
            3,
            new TreeMap<>(Map.of(LocalDate.of(2026, 11, 24), 3L)),
            Map.of("id", 3L),
            Map.of("upah", 3L),
            Map.of("partial", 3L),
            List.of(new Asked("Berapa UMK Lebak?", 3)),
            List.of(
                new Unanswered(
                    Instant.parse("2026-11-24T17:05:00Z"),
                    "id",
                    "partial",
                    Optional.of("known_gap"),
                    "Berapa UMK Lebak?",
                    3)));

    JsonNode json = new ObjectMapper().readTree(new ReportJson().render(figures));

    assertThat(json)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {
                      "total": 3,
                      "by_day": {"2026-11-24": 3},
                      "by_language": {"id": 3},
                      "by_subject": {"upah": 3},
                      "by_kind": {"partial": 3},
                      "most_asked": [{"text": "Berapa UMK Lebak?", "count": 3}],
                      "unanswered": [
                        {
                          "time": "2026-11-24T17:05:00Z",
                          "language": "id",
                          "kind": "partial",
                          "reason": "known_gap",
                          "text": "Berapa UMK Lebak?",
                          "count": 3
                        }
                      ]
                    }
                    """));
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "total", "by_day", "by_language", "by_subject", "by_kind", "most_asked", "unanswered");
  }
}
