package id.tanyabanten;

import id.tanyabanten.knowledge.KnowledgeFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole program in a folder of its own, with settings and a few documents. */
final class Program {

  static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  static final String CONFIG =
      """
      answer:
        answer-from: 0.1
        closest-from: 0.05
        office: kontak#dinas
      journal:
        keep-days: 365
      """;

  final Map<String, String> environment = new LinkedHashMap<>();
  final List<Runnable> interrupts = new CopyOnWriteArrayList<>();
  private final Path folder;
  private final KnowledgeFolder knowledge;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private InputStream in = InputStream.nullInputStream();
  private boolean isTerminal;
  private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

  /** What a run left behind. */
  record Outcome(int status, String out, String err) {

    List<String> lines() {
      return out.lines().toList();
    }
  }

  Program(Path folder) {
    this.folder = folder;
    this.knowledge = new KnowledgeFolder(folder.resolve("knowledge"));
    knowledge.vocabulary().write(folder.resolve("knowledge/terms"));
    config(CONFIG);
  }

  /** The documents, to be changed before running. */
  KnowledgeFolder knowledge() {
    return knowledge;
  }

  Program config(String text) {
    try {
      Files.createDirectories(folder.resolve("config"));
      Files.writeString(folder.resolve("config/tanya-banten.yaml"), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program typing(String input) {
    return reading(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }

  Program reading(InputStream input) {
    this.in = input;
    return this;
  }

  Program onTerminal() {
    this.isTerminal = true;
    return this;
  }

  /** The clock goes on from now. */
  Program ticking() {
    this.clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOW));
    return this;
  }

  /** What was written until now, for inputs that look at it. */
  String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  Path data() {
    return folder.resolve("data");
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    out.reset();
    Surroundings surroundings =
        new Surroundings(
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            clock,
            folder,
            isTerminal,
            this::interrupted);
    int status = Main.run(surroundings, arguments);
    return new Outcome(status, written(), err.toString(StandardCharsets.UTF_8));
  }

  private Runnable interrupted(Runnable work) {
    interrupts.add(work);
    return () -> interrupts.remove(work);
  }
}
