package id.tanyabanten.telegram.loopback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** Runs the server from the command line, with a chat on standard input and output. */
final class LoopbackCommand {

  private static final int USUAL_PORT = 8081;
  private static final long TYPIST = 1002;

  private final InputStream in;
  private final PrintStream out;

  LoopbackCommand(InputStream in, PrintStream out) {
    this.in = in;
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  /** Never returns by itself, so that the server stays when standard input ends. */
  void run(String... arguments) throws InterruptedException {
    try (LoopbackServer server = LoopbackServer.start(options(arguments))) {
      greet(server);
      server.chats().person(TYPIST);
      server.recorder().keepNewest(10_000);
      server.recorder().whenSent(this::print);
      sayLines(server);
      new CountDownLatch(1).await();
    }
  }

  static LoopbackOptions options(String... arguments) {
    LoopbackOptions options = LoopbackOptions.USUAL.withPort(USUAL_PORT);
    for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
      String name = rest.next();
      options =
          switch (name) {
            case "--port" -> options.withPort(Integer.parseInt(rest.next()));
            case "--token" -> options.withToken(rest.next());
            case "--prefix" -> options.withPrefix(rest.next());
            default ->
                throw new IllegalArgumentException("--port, --token or --prefix, not " + name);
          };
    }
    return options;
  }

  private void greet(LoopbackServer server) {
    out.printf(
        """
        Telegram on this machine. Start the bot against it:

          TELEGRAM_BOT_TOKEN=%s TELEGRAM_API_URL=%s java -jar target/tanya-banten.jar

        Talk with it in a browser, http://127.0.0.1:%d/ (?lang=en for a person whose Telegram is in
        English), or type here: each line is a message. To end: Ctrl-C.

        """,
        server.token(), server.url(), server.port());
  }

  private void sayLines(LoopbackServer server) {
    try {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          server.person(TYPIST).says(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Sent sent) {
    if (sent.chat() == TYPIST) {
      out.println(sent.plain());
      sent.buttons().forEach(row -> out.println(line(row)));
      out.println();
    }
  }

  private static String line(List<Button> row) {
    return row.stream().map(button -> "[ " + button.text() + " ]").collect(Collectors.joining(" "));
  }
}
