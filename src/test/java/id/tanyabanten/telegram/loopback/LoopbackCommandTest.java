package id.tanyabanten.telegram.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LoopbackCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("TELEGRAM_API_URL=(\\S+)");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PipedInputStream in = new PipedInputStream();
  private final Thread command = new Thread(this::run);

  private void run() {
    try {
      new LoopbackCommand(in, new PrintStream(out, true, StandardCharsets.UTF_8))
          .run("--port", "0", "--token", "7:secret");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    command.interrupt();
  }

  @Test
  void hasAPortAndATokenUnlessToldOthers() {
    LoopbackOptions usual = LoopbackCommand.options();
    assertThat(usual.port()).isEqualTo(8081);
    assertThat(usual.token()).isEqualTo("1:loopback");
    assertThat(LoopbackCommand.options("--port", "9").port()).isEqualTo(9);
    assertThatThrownBy(() -> LoopbackCommand.options("--pigeon"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void talksOnTheTerminal() throws Exception {
    try (PipedOutputStream typing = new PipedOutputStream(in)) {
      command.start();
      String address = written(ADDRESS).group(1);
      typing.write("umk lebak?\n".getBytes(StandardCharsets.UTF_8));
      typing.flush();

      assertThat(get(address + "/bot7:secret/getUpdates?timeout=20")).contains("umk lebak?");
      get(address + "/bot7:secret/sendMessage?chat_id=1002&parse_mode=HTML&text=%3Cb%3EHi%3C/b%3E");

      written(Pattern.compile("(?m)^Hi$"));
    }
  }

  private Matcher written(Pattern pattern) throws InterruptedException {
    Matcher matcher = pattern.matcher(out.toString(StandardCharsets.UTF_8));
    while (!matcher.find()) {
      TimeUnit.MILLISECONDS.sleep(10);
      matcher = pattern.matcher(out.toString(StandardCharsets.UTF_8));
    }
    return matcher;
  }

  private static String get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
