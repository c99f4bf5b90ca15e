package id.tanyabanten.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.terms.AnswerType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Only words that stand in the canonical text become citations, and their bold lies inside them.
 */
class ProverTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String CAPITAL = "perizinan/modal.id.md";

  @TempDir private Path folder;
  private SmallKnowledge small;

  @BeforeEach
  void write() {
    small = new SmallKnowledge(folder);
  }

  @Test
  void citesWhatStandsInTheCanonicalText() {
    Edition edition = small.edition();
    Document document = document(edition, "modal.id");

    Citation citation = cite(edition, document, Set.of(AnswerType.MONEY)).orElseThrow();

    assertThat(citation.snippet()).isEqualTo(cut(document, citation));
    assertThat(citation.asOf()).isEqualTo(TODAY);
    assertThat(citation.past()).isFalse();
  }

  @Test
  void dropsWhatIsWrittenOtherwiseThere() {
    Edition edition = small.edition();
    Document document = document(edition, "modal.id");
    Document changed = with(document, text -> text.replace("Rp2,5 miliar", "Rp9,5 miliar"));

    assertThat(changed.canonicalText()).hasSameSizeAs(document.canonicalText());
    assertThat(cite(edition, changed, Set.of())).isEmpty();
  }

  @Test
  void dropsWhatStandsElsewhere() {
    Edition edition = small.edition();
    Document moved = with(document(edition, "modal.id"), text -> "x" + text);

    assertThat(cite(edition, moved, Set.of())).isEmpty();
  }

  @Test
  void dropsACellWhoseCaptionIsNotThere() {
    Edition edition = small.edition();
    Document changed =
        with(
            document(edition, "umk.id"),
            text -> text.replace("rupiah per bulan", "dolar per bulan"));

    assertThat(cite(edition, changed, Set.of())).isEmpty();
  }

  @Test
  void theValueOfACellIsBold() {
    Edition edition = small.edition();

    Citation citation = cite(edition, document(edition, "umk.id"), Set.of()).orElseThrow();

    assertThat(citation.caption())
        .contains("UMK di Banten menurut kabupaten dan kota, rupiah per bulan");
    assertThat(bold(citation)).containsExactly("Rp3.172.384,39");
  }

  @Test
  void theWordsThatShowTheTypeAskedAreBold() {
    Edition edition = small.edition();
    Document document = document(edition, "modal.id");

    assertThat(bold(cite(edition, document, Set.of(AnswerType.MONEY)).orElseThrow()))
        .containsExactly("Rp2,5 miliar");
    assertThat(bold(cite(edition, document, Set.of(AnswerType.DATE)).orElseThrow()))
        .containsExactly("2 September 2025");
  }

  @Test
  void boldIsCountedInCodePoints() {
    String before = "Modal minimum PMA di Indonesia adalah Rp2,5 miliar per perusahaan";
    String after = "Modal 🏭 minimum 👩‍💼 PMA di Indonesia 𝔞dalah Rp2,5 miliar 💰 per perusahaan";
    small.folder().change(CAPITAL, before, after);
    Edition edition = small.edition();
    Document document = document(edition, "modal.id");

    Citation money = cite(edition, document, Set.of(AnswerType.MONEY)).orElseThrow();
    Citation date = cite(edition, document, Set.of(AnswerType.DATE)).orElseThrow();

    assertThat(money.snippet()).startsWith(after).isEqualTo(cut(document, money));
    assertThat(bold(money)).containsExactly("Rp2,5 miliar");
    assertThat(bold(date)).containsExactly("2 September 2025");
  }

  @Test
  void boldLiesInsideEverySnippet() {
    Edition edition = small.edition();
    Prover prover = new Prover(edition.recognizer(), TODAY);
    for (Document document : edition.knowledge().documents()) {
      for (Section section : document.sections()) {
        for (Statement statement : section.statements()) {
          for (AnswerType type : AnswerType.values()) {
            Citation citation =
                prover.cite(document, section, statement, Set.of(type)).orElseThrow();
            int length = citation.snippet().codePointCount(0, citation.snippet().length());
            assertThat(citation.emphasis())
                .allMatch(span -> 0 <= span.start() && span.start() < span.end())
                .allMatch(span -> span.end() <= length);
            assertThat(citation.emphasis().stream().flatMap(it -> Stream.of(it.start(), it.end())))
                .isSorted();
          }
        }
      }
    }
  }

  @Test
  void aRuleOfThePastIsCitedAsSuch() {
    Edition edition = small.edition();
    Document document = document(edition, "modal.id");
    Section old = document.sections().get(1);

    assertThat(
            new Prover(edition.recognizer(), TODAY)
                .cite(document, old, old.statements().get(0), Set.of()))
        .hasValueSatisfying(citation -> assertThat(citation.past()).isTrue());
  }

  @Test
  void whereNothingCanBeProvedNothingIsAnswered() {
    Edition edition = small.edition();
    List<Document> changed =
        edition.knowledge().documents().stream()
            .map(
                document ->
                    with(document, text -> text.replace("Rp2", "Rp9").replace("Rp3", "Rp9")))
            .toList();
    Edition unproved = Edition.of(new Knowledge(changed), edition.vocabulary());
    Answerer answerer = new Answerer(() -> unproved, SmallKnowledge.settings());

    for (String question : List.of("umk lebak 2026 berapa", "modal minimum pma berapa")) {
      Answer answer = answerer.answer(SmallKnowledge.question(question));
      assertThat(answer.kind()).isEqualTo(AnswerKind.NOT_IN_DOCUMENTS);
      assertThat(SmallKnowledge.text(answer)).doesNotContain("3.330.010,62", "2,5 miliar", "Rp9");
    }
  }

  /** Cites the first statement of the document's first section. */
  private static Optional<Citation> cite(
      Edition edition, Document document, Set<AnswerType> wants) {
    Section section = document.sections().get(0);
    return new Prover(edition.recognizer(), TODAY)
        .cite(document, section, section.statements().get(0), wants);
  }

  private static Document document(Edition edition, String id) {
    return edition.knowledge().document(id).orElseThrow();
  }

  private static Document with(Document document, UnaryOperator<String> change) {
    return new Document(
        document.id(),
        document.name(),
        document.topic(),
        document.language(),
        document.file(),
        document.title(),
        document.version(),
        document.asOf(),
        document.reviewBy(),
        document.lines(),
        document.sections(),
        change.apply(document.canonicalText()));
  }

  private static List<String> bold(Citation citation) {
    return citation.emphasis().stream()
        .map(span -> cut(citation.snippet(), span.start(), span.end()))
        .toList();
  }

  private static String cut(Document document, Citation citation) {
    return cut(document.canonicalText(), citation.span().start(), citation.span().end());
  }

  private static String cut(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
