package id.tanyabanten.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  @Test
  void marksAreCutOffTheEndInTheirOrder() {
    Marks marks = Marks.of("UMK naik.[^antara][^kepgub] [#umk-2026][kontak#dinas]");
    assertThat(marks.text()).isEqualTo("UMK naik.");
    assertThat(marks.sources()).containsExactly("antara", "kepgub");
    assertThat(marks.references())
        .extracting(reference -> reference.from("umk"))
        .containsExactly(new SectionRef("umk", "umk-2026"), new SectionRef("kontak", "dinas"));
    assertThat(marks.stray()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UMK naik.[^antara]",
        "  UMK naik. [^antara]  ",
        "UMK naik.[ ^antara ]",
        "UMK naik.[^ antara ]\t",
        "UMK naik.[^antara].",
        "UMK naik.[^antara] .",
      })
  void strayBlanksAndAStrayFullStopAreForgiven(String line) {
    Marks marks = Marks.of(line);
    assertThat(marks.text()).isEqualTo("UMK naik.");
    assertThat(marks.sources()).containsExactly("antara");
    assertThat(marks.stray()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UMK[^a] naik.[^b]; [^a]",
        "UMK [#x] naik.; [#x]",
        "UMK naik.[^a [^b]; [^a",
        "UMK naik.[^a; [^a",
        "UMK naik.[ ^; [ ^",
      })
  void aMarkWithinTheTextOrNotClosedIsStray(String line, String stray) {
    assertThat(Marks.of(line).stray()).contains(stray);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "UMK naik.", "Pasal [3] berlaku.", "a ^ b", "[catatan]", "#1 di Banten"})
  void textWithoutMarksStaysWhole(String line) {
    Marks marks = Marks.of(line);
    assertThat(marks.text()).isEqualTo(line);
    assertThat(marks.sources()).isEmpty();
    assertThat(marks.references()).isEmpty();
    assertThat(marks.stray()).isEmpty();
  }
}
