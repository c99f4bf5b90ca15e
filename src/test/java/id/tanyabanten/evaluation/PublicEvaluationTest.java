package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small sets in the form of the public ones, and what is said of them. */
class PublicEvaluationTest {

  private static final List<String> RIVERS = List.of("Cisadane", "Ciujung", "Cidurian", "Cibanten");
  private static final List<String> STARS = List.of("Sirius", "Vega", "Antares", "Rigel");

  @TempDir private static Path folder;
  private static PublicFigures figures;

  @BeforeAll
  static void evaluate() throws IOException {
    Path sets = Files.createDirectories(folder.resolve("sets"));
    writeIdkMrc(sets);
    writeSquad(sets);
    Files.writeString(
        sets.resolve("language-questions.jsonl"),
        """
        {"lang": "ar", "text": "ما هو الحد الأدنى للأجور؟"}
        {"lang": "ko", "text": "最低工资是多少？"}
        """);
    Files.writeString(
        sets.resolve("chat-spelling.tsv"),
        """
        slang\tformal\tcontexts
        brp\tberapa\t9
        qqq\tkuku\t1
        """);
    Edition edition = new SmallKnowledge(folder.resolve("small")).edition();
    figures = new PublicEvaluation(edition).of(sets);
  }

  private static void writeIdkMrc(Path sets) throws IOException {
    List<String> passages = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (String river : RIVERS) {
      String split = RIVERS.indexOf(river) < 2 ? "train" : "valid";
      passages.add(
          """
          {"id": "%1$s", "split": "%2$s", "text": "Sungai %1$s mengalir ke laut. Airnya jernih."}"""
              .formatted(river, split));
      questions.add(question(river, split, true, "Ke mana %s mengaliri?".formatted(river)));
      questions.add(question(river, split, false, "Siapa membendung %s?".formatted(river)));
    }
    Files.write(sets.resolve("idk-mrc-passages.jsonl"), passages);
    Files.write(sets.resolve("idk-mrc-questions.jsonl"), questions);
  }

  private static String question(String gold, String split, boolean answerable, String text) {
    return """
        {"split": "%s", "question": "%s", "gold": ["%s"], "answerable": %s}"""
        .formatted(split, text, gold, answerable);
  }

  private static void writeSquad(Path sets) throws IOException {
    List<String> indonesian = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (String star : STARS) {
      indonesian.add(
          """
          {"id": "i%1$s", "doc": "%1$s", "text": "Bintang %1$s bersinar terang di langit."}"""
              .formatted(star));
      english.add(
          """
          {"id": "e%1$s", "doc": "%1$s", "pair": "i%1$s", "text": "The star %1$s shines."}"""
              .formatted(star));
      questions.add(
          """
          {"question": "Di mana %1$s bersinar?", "question_en": "Where does %1$s shine?", \
          "gold": ["i%1$s"], "answerable": true}"""
              .formatted(star));
    }
    Files.write(sets.resolve("squad-id-passages-id.jsonl"), indonesian);
    Files.write(sets.resolve("squad-id-passages-en.jsonl"), english);
    Files.write(sets.resolve("squad-id-questions.jsonl"), questions);
  }

  @Test
  void whatIsFittedOnIsNotReported() {
    assertThat(figures.sets())
        .extracting(
            PublicFigures.OfSet::name, PublicFigures.OfSet::fit, PublicFigures.OfSet::report)
        .containsExactly(tuple("IDK-MRC", 4, 2), tuple("SQuAD-id", 2, 2), tuple("SQuAD-en", 2, 2));
  }

  @Test
  void aPassageNamedByTheQuestionStandsFirst() {
    assertThat(figures.sets()).allSatisfy(set -> assertThat(set.ours()).isEqualTo(1));
  }

  @Test
  void theGainIsOursLessPlain() {
    assertThat(figures.sets())
        .allSatisfy(set -> assertThat(set.gain().mean()).isEqualTo(set.ours() - set.plain()));
  }

  @Test
  void questionsOnSomethingElseAreToldApart() {
    assertThat(figures.worlds())
        .hasSize(2)
        .allSatisfy(world -> assertThat(world.auroc()).isGreaterThan(0.9));
  }

  @Test
  void languagesAreCountedByTheirOwn() {
    assertThat(figures.languages().get(Language.ARABIC)).isEqualTo(new PublicFigures.Told(1, 1));
    assertThat(figures.languages().get(Language.KOREAN)).isEqualTo(new PublicFigures.Told(0, 1));
  }

  @Test
  void spellingIsUndoneWhereTheVocabularyKnowsIt() {
    assertThat(figures.spelling()).isEqualTo(new PublicFigures.Spelling(1, 2, 0, 2));
  }

  @Test
  void theFiguresAreSaidInBothLanguages() {
    assertThat(new PublicText(Language.ENGLISH).render(figures))
        .contains("IDK-MRC", "Weights fitted on SQuAD-en", "Language told right: 0.500");
    assertThat(new PublicText(Language.INDONESIAN).render(figures))
        .contains("Bobot hasil latih pada IDK-MRC", "Bahasa dikenali dengan benar: 0,500");
  }

  @Test
  void theGainFallsWithTheRank() {
    PublicSet.PublicQuestion question = new PublicSet.PublicQuestion("", "b");

    assertThat(SetEvaluation.gain(List.of("b", "a"), question)).isEqualTo(1);
    assertThat(SetEvaluation.gain(List.of("a", "c", "b"), question)).isEqualTo(0.5);
    assertThat(SetEvaluation.gain(List.of("a"), question)).isZero();
  }
}
