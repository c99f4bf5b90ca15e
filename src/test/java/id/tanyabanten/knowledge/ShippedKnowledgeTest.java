package id.tanyabanten.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.language.Language;
import id.tanyabanten.language.LanguageDetector;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.reply.ProblemText;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents, sources and words that are shipped are free of errors. */
class ShippedKnowledgeTest {

  private static final Path FOLDER = Path.of("knowledge");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final List<Problem> PROBLEMS = new ArrayList<>();
  private static Vocabulary vocabulary;
  private static Knowledge knowledge;

  @BeforeAll
  static void load() {
    vocabulary = new VocabularyLoader(FOLDER.resolve(KnowledgeLoader.TERMS), PROBLEMS::add).load();
    knowledge = new KnowledgeLoader(FOLDER, vocabulary, TODAY, PROBLEMS::add).load();
  }

  @Test
  void noErrorIsShipped() {
    assertThat(lines(PROBLEMS.stream().filter(Problem::isError).toList())).isEmpty();
  }

  @Test
  void noWarningIsShipped() {
    assertThat(lines(PROBLEMS.stream().filter(problem -> !problem.isError()).toList())).isEmpty();
  }

  @Test
  void everyDocumentHasItsTwin() {
    assertThat(knowledge.documents(Language.INDONESIAN))
        .isNotEmpty()
        .hasSameSizeAs(knowledge.documents(Language.ENGLISH));
  }

  @Test
  void everyStatementStandsInItsDocumentsText() {
    for (Document document : knowledge.documents()) {
      String text = document.canonicalText();
      for (Section section : document.sections()) {
        for (Statement statement : section.statements()) {
          assertThat(
                  text.substring(
                      text.offsetByCodePoints(0, statement.span().start()),
                      text.offsetByCodePoints(0, statement.span().end())))
              .isEqualTo(statement.text());
        }
      }
    }
  }

  @Test
  void noStatementShowsMarksOrMarkup() {
    for (Document document : knowledge.documents()) {
      assertThat(document.canonicalText())
          .as(document.file())
          .doesNotContain("[^", "[#", "**", "~~~", "](", "`");
    }
  }

  @Test
  void bantenIsHome() {
    assertThat(vocabulary.home().map(Place::id)).contains("banten");
  }

  @ParameterizedTest
  @CsvSource({
    "Serang, kabupaten-serang kota-serang",
    "Kabupaten Serang, kabupaten-serang",
    "kota tangerang selatan, kota-tangerang-selatan",
    "tangerang, kabupaten-tangerang kota-tangerang",
    "KEK Tanjung Lesung, kek-tanjung-lesung",
    "Lebak Regency, kabupaten-lebak",
  })
  void theTrapsOfThePlaceAreKnown(String text, String ids) {
    assertThat(new Recognizer(vocabulary).recognize(text).slots().places())
        .singleElement()
        .satisfies(
            places ->
                assertThat(places.stream().map(Place::id).collect(Collectors.toSet()))
                    .isEqualTo(Set.of(ids.split(" "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "umk lebak brp ya thn ini; INDONESIAN",
        "berapa upah minimum di pandeglang?; INDONESIAN",
        "what is the minimum wage in Lebak?; ENGLISH",
        "how long does it take to get a permit; ENGLISH",
        "Banten'de asgari ücret ne kadar?; TURKISH",
        "万丹省的最低工资是多少？; CHINESE",
        "バンテン州の最低賃金はいくらですか; JAPANESE",
        "반텐주 최저임금은 얼마입니까; KOREAN",
        "كم الحد الأدنى للأجور في بانتن؟; ARABIC",
      })
  void everyLanguageIsToldByTheShippedWords(String text, Language language) {
    List<String> words = Tokenizer.tokens(text).stream().map(Token::form).toList();
    assertThat(new LanguageDetector(vocabulary.wordsByLanguage()).detect(text, words))
        .contains(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "umk lebak brp yg thn 2026; 2026-01-01; 2026-12-31",
        "realisasi investasi triwulan III 2025; 2025-07-01; 2025-09-30",
        "investment in the first half of 2025; 2025-01-01; 2025-06-30",
        "investment in Q3 2025; 2025-07-01; 2025-09-30",
        "realisasi Januari-September 2025; 2025-01-01; 2025-09-30",
      })
  void timesAreReadWithTheShippedWords(String text, LocalDate from, LocalDate to) {
    Reading reading =
        new Recognizer(vocabulary)
            .read(text, Language.INDONESIAN, new Speller(vocabulary, Set.of()));
    assertThat(reading.slots().periods())
        .singleElement()
        .satisfies(
            period -> {
              assertThat(period.from()).isEqualTo(from);
              assertThat(period.to()).isEqualTo(to);
            });
  }

  private static List<String> lines(List<Problem> problems) {
    ProblemText text = new ProblemText(Language.ENGLISH);
    return problems.stream().sorted(Problem.BY_PLACE).map(text::line).toList();
  }
}
