package id.tanyabanten.terms;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyLoaderTest {

  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aFolderThatIsMissingGivesAnEmptyVocabularyAndSaysSo() {
    Vocabulary vocabulary = new VocabularyLoader(folder.resolve("nowhere"), problems::add).load();
    assertThat(vocabulary.home()).isEmpty();
    assertThat(problems).isNotEmpty().allMatch(problem -> problem.fault() == Fault.UNREADABLE_FILE);
  }

  @Test
  void placesMayBeSpreadOverFilesWhoseNamesStartAlike() {
    Vocabulary vocabulary =
        new SmallVocabulary()
            .with("places-jawa.yaml", "jawa: {kind: area, in: indonesia, words: [jawa]}\n")
            .load(folder);
    assertThat(vocabulary.place("jawa")).isPresent();
    assertThat(vocabulary.place("turki")).isPresent();
  }

  @Test
  void aPlaceMayLieInOneOfALaterFile() {
    Vocabulary vocabulary =
        new SmallVocabulary()
            .with("places-a.yaml", "x: {kind: area, in: y, words: [x]}\n")
            .with("places-b.yaml", "y: {kind: area, words: [y]}\n")
            .load(folder);
    assertThat(vocabulary.place("x").flatMap(Place::in)).contains("y");
  }

  @Test
  void anEntryThatIsWrongIsLeftOutAndTheOthersLoad() {
    Vocabulary vocabulary =
        new SmallVocabulary()
            .plus("places.yaml", "tanpa-jenis: {words: [antah berantah]}\n")
            .load(folder, problems);
    assertThat(problems).extracting(Problem::fault).containsExactly(Fault.MISSING_KEY);
    assertThat(vocabulary.place("tanpa-jenis")).isEmpty();
    assertThat(vocabulary.home().map(Place::id)).contains("banten");
  }

  @Test
  void whatIsWrongIsToldOnce() {
    new SmallVocabulary().plus("places.yaml", "kosong:\n").load(folder, problems);
    assertThat(problems).extracting(Problem::fault).containsExactly(Fault.WRONG_SHAPE);
  }

  @Test
  void placesThatLieInEachOtherAreReportedAndStillEnd() {
    Vocabulary vocabulary =
        new SmallVocabulary()
            .plus(
                "places.yaml",
                "a: {kind: area, in: b}\nb: {kind: area, in: a}\nc: {kind: area, in: a}\n")
            .load(folder, problems);
    assertThat(problems).extracting(Problem::fault).containsExactly(Fault.CIRCLE, Fault.CIRCLE);
    assertThat(
            vocabulary.lies(vocabulary.place("c").orElseThrow(), vocabulary.home().orElseThrow()))
        .isFalse();
  }

  @Test
  void aNameFallsBackToEnglishAndThenToTheId() {
    Vocabulary vocabulary =
        new SmallVocabulary().plus("places.yaml", "x-y: {kind: area, words: [x y]}\n").load(folder);
    assertThat(vocabulary.home().orElseThrow().name(Language.KOREAN)).isEqualTo("Banten");
    assertThat(vocabulary.place("x-y").orElseThrow().name(Language.KOREAN)).isEqualTo("x-y");
  }

  @Test
  void wordsTellTheirLanguage() {
    Vocabulary vocabulary = new SmallVocabulary().load(folder);
    assertThat(vocabulary.wordsByLanguage().get(Language.ENGLISH)).contains("the", "wage");
    assertThat(vocabulary.isFunctionWord("yang", Language.INDONESIAN)).isTrue();
    assertThat(vocabulary.isFunctionWord("the", Language.TURKISH)).isTrue();
    assertThat(vocabulary.isFunctionWord("umk", Language.INDONESIAN)).isFalse();
  }
}
