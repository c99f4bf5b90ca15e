package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.reply.Block;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.reply.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureLockTest {

  private static Answerer answerer;

  @BeforeAll
  static void load(@TempDir Path folder) {
    answerer = new SmallKnowledge(folder).answerer();
  }

  @Test
  void datesAndSourcesOfDocumentsShownAreNoFiguresOfItsOwn() {
    assertThat(own("umk kabupaten lebak 2026 berapa?")).isEmpty();
    assertThat(own("target investasi banten tahun 2026 berapa?")).isEmpty();
    assertThat(own("how much is the umk in lebak regency this year?")).isEmpty();
    assertThat(own("2026年Kabupaten Lebak的UMK是多少?")).isEmpty();
  }

  @Test
  void aFigureThatStandsNowhereElseIsFound() {
    Exchange exchange = exchange("umk kabupaten lebak 2026 berapa?");

    assertThat(FigureLock.figuresOfItsOwn(saying(exchange, "sekitar 12.345")))
        .containsExactly("12.345");
    assertThat(FigureLock.figuresOfItsOwn(saying(exchange, "UMK 3.330.010,62"))).isEmpty();
    assertThat(FigureLock.holds(saying(exchange, "tahun ٢٠١٩"))).isFalse();
  }

  private static Exchange saying(Exchange exchange, String line) {
    List<Block> blocks = new ArrayList<>(exchange.reply().blocks());
    blocks.add(new Block.Line(line));
    Reply reply = new Reply(exchange.reply().language(), blocks);
    return new Exchange(exchange.question(), exchange.explanation(), reply, exchange.millis());
  }

  private static Iterable<String> own(String question) {
    return FigureLock.figuresOfItsOwn(exchange(question));
  }

  private static Exchange exchange(String question) {
    return Exchange.of(SmallKnowledge.question(question), answerer);
  }
}
