package id.tanyabanten.reply;

import static id.tanyabanten.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Note;
import id.tanyabanten.answer.Reason;
import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Talk;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplyTextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** Why a message is declined; the other reasons go with an answer or with courtesy. */
  private static final List<Reason> DECLINED =
      List.of(Reason.EMPTY, Reason.NONSENSE, Reason.ABUSE, Reason.INSTRUCTION, Reason.OTHER_WORLD);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageIsAnsweredInItsOwnWords(Language language) {
    assertThat(replies(language).locale()).isEqualTo(language.locale());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameTextsAsEnglish(Language language) throws IOException {
    assertThat(texts(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(texts(ENGLISH).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextIsEmpty(Language language) throws IOException {
    assertThat(texts(language).values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextHasTheSamePlacesToFillAsInEnglish(Language language) throws IOException {
    Properties english = texts(ENGLISH);
    Properties own = texts(language);
    for (String key : english.stringPropertyNames()) {
      assertThat(places(own.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatFillsATextStandsInItUnchanged(Language language) throws IOException {
    Properties own = texts(language);
    for (String key : own.stringPropertyNames()) {
      String[] filling = {"UMK 2026 'a' {1}", "PT PMA"};
      int places = places(own.getProperty(key)).size();
      Object[] arguments = Arrays.copyOf(filling, places);
      String expected = own.getProperty(key);
      for (int place = places - 1; place >= 0; place--) {
        expected = expected.replace("{" + place + "}", filling[place]);
      }
      assertThat(replies(language).text(key, arguments)).as(key).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNoteCourtesyAndReasonToDeclineHasItsTextAndNothingElseHas(Language language)
      throws IOException {
    Stream<String> notes = Arrays.stream(Note.values()).map(note -> "note." + note);
    Stream<String> courtesies =
        Arrays.stream(Talk.values()).filter(Talk::isCourteous).map(talk -> "talk." + talk);
    Stream<String> reasons = DECLINED.stream().map(reason -> "declined." + reason);

    assertThat(texts(language).stringPropertyNames())
        .filteredOn(key -> key.matches("(note|talk|declined)\\..*"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(notes, courtesies, reasons).flatMap(keys -> keys).toList());
  }

  private static Texts replies(Language language) {
    return new Texts("id.tanyabanten.reply.reply", language);
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  /** The file of the language itself, without what a bundle would borrow from another. */
  private static Properties texts(Language language) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
            ReplyWriter.class.getResourceAsStream("reply_" + language.code() + ".properties");
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
