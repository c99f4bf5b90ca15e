package id.tanyabanten.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.knowledge.Span;
import id.tanyabanten.reply.Block;
import id.tanyabanten.telegram.loopback.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlReplyTest {

  private static String html(Block... blocks) {
    return HtmlReply.messages(List.of(blocks)).get(0).html();
  }

  @Test
  void escapesWhatWouldBeMarkup() {
    assertThat(
            html(
                new Block.Line("a < b & \"c\""),
                new Block.Quote("PT <X> & Co", List.of(new Span(3, 6))),
                new Block.Link("<y>", "https://e.org/?a=1&b=\"2\"")))
        .isEqualTo(
            """
            a &lt; b &amp; "c"
            <blockquote>PT <b>&lt;X&gt;</b> &amp; Co</blockquote>
            • <a href="https://e.org/?a=1&amp;b=&quot;2&quot;">&lt;y&gt;</a>""");
  }

  @Test
  void countsBoldStretchesInCodePoints() {
    assertThat(html(new Block.Quote("😀 Rp5 😀", List.of(new Span(2, 5)))))
        .isEqualTo("<blockquote>😀 <b>Rp5</b> 😀</blockquote>");
  }

  @Test
  void quotesThatFollowOneAnotherShareOneBar() {
    assertThat(
            html(
                new Block.Quote("a", List.of()),
                new Block.Quote("b", List.of()),
                new Block.Line("c"),
                new Block.Quote("d", List.of())))
        .isEqualTo("<blockquote>a\nb</blockquote>\nc\n<blockquote>d</blockquote>");
  }

  @Test
  void isOneMessageUpToTheVeryLastSign() {
    List<OutgoingMessage> messages =
        HtmlReply.messages(
            List.of(new Block.Line("x".repeat(2_000)), new Block.Line("&".repeat(2_095))));

    assertThat(messages).hasSize(1);
    assertThat(shown(messages.get(0))).hasSize(HtmlReply.LONGEST);
  }

  @Test
  void isCutBetweenBlocksAndGoesOnAsAQuote() {
    List<Block> blocks =
        IntStream.range(0, 40)
            .<Block>mapToObj(it -> new Block.Quote(it + " " + "<".repeat(150), List.of()))
            .collect(Collectors.toCollection(ArrayList::new));

    List<OutgoingMessage> messages = HtmlReply.messages(blocks);

    assertThat(messages).hasSize(2);
    assertThat(messages)
        .allSatisfy(
            message -> {
              assertThat(message.html()).startsWith("<blockquote>").endsWith("</blockquote>");
              assertThat(shown(message).length()).isLessThanOrEqualTo(HtmlReply.LONGEST);
            });
    assertThat(shown(messages.get(0)).lines()).allMatch(line -> line.matches("\\d+ <{150}"));
  }

  @Test
  void noMessageHasMoreMarkupThanTelegramShows() {
    List<Block> blocks =
        IntStream.range(0, 150)
            .<Block>mapToObj(it -> new Block.Quote("ab", List.of(new Span(0, 1))))
            .toList();

    assertThat(HtmlReply.messages(blocks))
        .hasSize(2)
        .allSatisfy(
            message ->
                assertThat(FormattedText.html(message.html()).entities())
                    .hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void whatIsLongerThanAMessageIsCutWithoutBreakingASign() {
    String text = "x" + "😀".repeat(3_000);

    List<OutgoingMessage> messages = HtmlReply.messages(List.of(new Block.Line(text)));

    assertThat(messages).hasSize(2);
    assertThat(messages.stream().map(HtmlReplyTest::shown).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void neverBeginsOrEndsWithAnEmptyLine() {
    assertThat(html(new Block.Gap(), new Block.Line("a"), new Block.Gap())).isEqualTo("a");
    assertThat(HtmlReply.messages(List.of(new Block.Gap()))).isEmpty();
  }

  @Test
  void withoutMarkupItShowsTheAddresses() {
    OutgoingMessage message =
        HtmlReply.messages(
                List.of(
                    new Block.Quote("a & b", List.of()), new Block.Link("c", "https://e.org/d")))
            .get(0);

    assertThat(message.plain()).isEqualTo("> a & b\n• c: https://e.org/d");
  }

  private static String shown(OutgoingMessage message) {
    return FormattedText.html(message.html()).text();
  }
}
