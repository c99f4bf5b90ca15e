package id.tanyabanten.telegram.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedTextTest {

  @Test
  void countsOffsetsInUtf16() {
    FormattedText text = FormattedText.html("😀 <b>é<i>x</i></b>");

    assertThat(text.text()).isEqualTo("😀 éx");
    assertThat(text.entities())
        .containsExactly(new Entity("bold", 3, 2, ""), new Entity("italic", 4, 1, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "b, bold",
    "strong, bold",
    "i, italic",
    "em, italic",
    "u, underline",
    "ins, underline",
    "s, strikethrough",
    "strike, strikethrough",
    "del, strikethrough",
    "code, code",
    "pre, pre",
    "tg-spoiler, spoiler",
    "blockquote, blockquote"
  })
  void knowsTheTagsOfTelegram(String tag, String type) {
    assertThat(FormattedText.html("<%s>x</%s>".formatted(tag, tag)).entities())
        .containsExactly(new Entity(type, 0, 1, ""));
  }

  @Test
  void knowsTagsWithAttributes() {
    assertThat(FormattedText.html("<span class=\"tg-spoiler\">x</span>").entities())
        .containsExactly(new Entity("spoiler", 0, 1, ""));
    assertThat(FormattedText.html("<blockquote expandable>x</blockquote>").entities())
        .containsExactly(new Entity("expandable_blockquote", 0, 1, ""));
    assertThat(FormattedText.html("<pre><code class='language-java'>x</code></pre>").entities())
        .containsExactly(new Entity("pre", 0, 1, "java"));
    assertThat(FormattedText.html("<a href='https://a.id/?x=1&amp;y=2'>x</a>").entities())
        .containsExactly(new Entity("text_link", 0, 1, "https://a.id/?x=1&y=2"));
  }

  @Test
  void dropsLinksToNowhere() {
    assertThat(FormattedText.html("<a href='http://localhost/'>x</a>").entities()).isEmpty();
    assertThat(FormattedText.html("<a href='javascript:alert(1)'>x</a>").entities()).isEmpty();
    assertThat(FormattedText.html("<a href='https://a.id'>x</a>").entities())
        .containsExactly(new Entity("text_link", 0, 1, "https://a.id/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "é < b | Unsupported start tag \"\" at byte offset 3",
        "<foo>x</foo> | Unsupported start tag \"foo\" at byte offset 0",
        "<b>x | Can't find end tag corresponding to start tag \"b\"",
        "<b | Unclosed start tag at byte offset 0",
        "<b>x</b | Unclosed end tag at byte offset 4",
        "x</b> | Unexpected end tag at byte offset 1",
        "<b><i>x</b></i> | Unmatched end tag, expected \"</i>\", found \"</b>\" at byte offset 7",
        "<span>x</span> | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        "<blockquote><blockquote>x</blockquote></blockquote> | Nested blockquote at byte offset 12"
      })
  void refusesBrokenHtml(String html, String reason) {
    assertThatThrownBy(() -> FormattedText.html(html))
        .isInstanceOf(ApiError.class)
        .hasMessage("Bad Request: can't parse entities: " + reason);
  }

  @Test
  void knowsFourCharactersByNameAndAllByNumber() {
    assertThat(FormattedText.html("&lt;&gt;&amp;&quot;&#233;&#x1F600;&nbsp;&").text())
        .isEqualTo("<>&\"é😀&nbsp;&");
  }

  @Test
  void trimsTheTextAndMovesItsEntities() {
    FormattedText text = FormattedText.html(" \n<b> a\r\tb </b>\n");

    assertThat(text.text()).isEqualTo("a b");
    assertThat(text.entities()).containsExactly(new Entity("bold", 0, 3, ""));
  }

  @Test
  void keepsTheFirstHundredEntities() {
    String html = IntStream.range(0, 101).mapToObj(i -> "<b>x</b> ").collect(Collectors.joining());

    assertThat(FormattedText.html(html).entities()).hasSize(100);
  }

  @Test
  void marksWhatPeopleType() {
    assertThat(FormattedText.typed("/umk@a_bot see https://a.id/x, #umk @siti a/b").entities())
        .containsExactly(
            new Entity("bot_command", 0, 10, ""),
            new Entity("url", 15, 14, ""),
            new Entity("hashtag", 31, 4, ""),
            new Entity("mention", 36, 5, ""));
  }
}
