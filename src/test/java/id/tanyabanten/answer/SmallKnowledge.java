package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.KnowledgeFolder;
import id.tanyabanten.knowledge.KnowledgeLoader;
import id.tanyabanten.knowledge.SectionRef;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.reply.PlainReply;
import id.tanyabanten.reply.ReplyWriter;
import id.tanyabanten.search.Query;
import id.tanyabanten.terms.SmallVocabulary;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The documents that lie beside this class as test resources, five in each language, with every
 * shape that a document can have: a table by area and year, one by year, a conflict, gaps with and
 * without statements, rules that were superseded, national rules, a caveat. A test may change them
 * before the first question.
 */
public final class SmallKnowledge {

  public static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final KnowledgeFolder folder;
  private final Path path;

  public SmallKnowledge(Path path) {
    this.path = path;
    this.folder = new KnowledgeFolder(path);
    extend(folder.vocabulary());
    copyDocuments();
  }

  /** The files, to be changed before an edition is made of them. */
  public KnowledgeFolder folder() {
    return folder;
  }

  /** An edition of the files as they are now, in which nothing may be wrong. */
  public Edition edition() {
    folder.vocabulary().write(path.resolve(KnowledgeLoader.TERMS));
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary =
        new VocabularyLoader(path.resolve(KnowledgeLoader.TERMS), problems::add).load();
    Knowledge knowledge = new KnowledgeLoader(path, vocabulary, TODAY, problems::add).load();
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return Edition.of(knowledge, vocabulary);
  }

  public Answerer answerer() {
    Edition edition = edition();
    return new Answerer(() -> edition, settings());
  }

  public static AnswerSettings settings() {
    return new AnswerSettings(0.1, 0.05, SectionRef.parse("kontak#dinas").orElseThrow());
  }

  /**
   * A question asked now, after others that were asked a minute before it and before each other.
   */
  public static Question question(String text, String... earlier) {
    List<Turn> turns = new ArrayList<>();
    for (int number = 0; number < earlier.length; number++) {
      Duration ago = Duration.ofMinutes(earlier.length - number);
      turns.add(new Turn(earlier[number], NOW.minus(ago)));
    }
    return new Question(text, turns, NOW);
  }

  /** What a person would read. */
  static String text(Answer answer) {
    return PlainReply.bare().text(new ReplyWriter().write(answer));
  }

  static List<String> snippets(Answer answer) {
    return answer.citations().stream().map(Citation::snippet).toList();
  }

  static Understood understood(Edition edition, String text, String... earlier) {
    return new QuestionReader(edition).understand(question(text, earlier));
  }

  static List<Part> parts(Edition edition, String text, String... earlier) {
    return ((Understood.Asked) understood(edition, text, earlier)).parts();
  }

  /** What is looked for to answer the question's first part. */
  public static Query query(Edition edition, String text) {
    Part part = parts(edition, text).get(0);
    return new Query(
        part.language().ofDocuments(),
        part.text(),
        part.words(),
        part.slots().terms(),
        part.slots().places(),
        part.when().period(),
        part.wants(),
        TODAY);
  }

  private void copyDocuments() {
    try {
      Path source =
          Path.of(Objects.requireNonNull(SmallKnowledge.class.getResource("knowledge")).toURI());
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          folder.put(source.relativize(file).toString(), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void extend(SmallVocabulary vocabulary) {
    vocabulary
        .plus(
            "places.yaml",
            """
            kabupaten-tangerang:
              kind: regency
              in: banten
              name: {id: Kabupaten Tangerang, en: Tangerang Regency}
            kota-tangerang:
              kind: city
              in: banten
              name: {id: Kota Tangerang, en: Tangerang City}
            tangerang: {either: [kabupaten-tangerang, kota-tangerang], words: [tangerang]}
            jawa-barat:
              kind: province
              in: indonesia
              name: {id: Jawa Barat, en: West Java}
            kota-bandung:
              kind: city
              in: jawa-barat
              name: {id: Kota Bandung, en: Bandung City}
              words: [bandung]
            """)
        .plus(
            "measures.yaml",
            """
            ump:
              name: {id: UMP, en: UMP}
              is: upah-minimum
              gives: money
              by: [place, period]
              words: {id: [ump], en: [ump]}
            realisasi-investasi:
              name: {id: realisasi investasi, en: realised investment}
              gives: money
              by: [place, period]
              words: {id: [realisasi investasi], en: [realised investment]}
            target-investasi:
              name: {id: target investasi, en: investment target}
              gives: money
              by: [place, period]
              words: {id: [target investasi], en: [investment target]}
            modal-minimum:
              name: {id: modal minimum, en: minimum capital}
              gives: money
              words: {id: [modal minimum], en: [minimum capital]}
            """)
        .plus(
            "subjects.yaml",
            """
            pma: {name: {id: PMA, en: PMA}, words: {id: [pma], en: [pma]}}
            lkpm: {name: {id: LKPM, en: LKPM}, words: {id: [lkpm], en: [lkpm]}}
            izin-prinsip:
              name: {id: izin prinsip, en: principle licence}
              words: {id: [izin prinsip], en: [principle licence]}
            """)
        .plus(
            "attributes.yaml",
            """
            tenggat: {gives: date, words: {id: [tenggat, lapor], en: [deadline]}}
            sanksi: {words: {id: [sanksi], en: [penalty]}}
            syarat: {words: {id: [syarat], en: [requirement]}}
            biaya: {gives: money, words: {id: [biaya], en: [fee]}}
            kontak: {gives: contact, words: {id: [telepon, surel], en: [telephone, e-mail]}}
            """)
        .plus(
            "question-words.yaml",
            """
            how-much-abroad: {wants: quantity, words: {tr: [ne kadar], zh: [多少]}}
            when: {wants: date, words: {id: [kapan], en: [when]}}
            what: {wants: [], words: {id: [apa], en: [what]}}
            yes-no: {wants: yes-no, words: {id: [apakah], en: [is it true]}}
            list: {wants: list, words: {id: [semua, daftar], en: [list, all]}}
            lowest: {wants: lowest, words: {id: [terendah], en: [lowest], zh: [最低]}}
            highest: {wants: highest, words: {id: [tertinggi], en: [highest]}}
            compare: {wants: compare, words: {id: [bandingkan, vs], en: [compare]}}
            """)
        .plus(
            "periods.yaml",
            """
            this-year: {id: [tahun ini], en: [this year], zh: [今年]}
            next-year: {id: [tahun depan], en: [next year]}
            """)
        .with(
            "small-talk.yaml",
            """
            greeting: {id: [halo, selamat pagi], en: [hello], tr: [merhaba], zh: [你好]}
            thanks: {id: [terima kasih, makasih], en: [thank you]}
            identity: {id: [kamu siapa], en: [who are you]}
            abuse: {id: [goblok], en: [stupid bot]}
            instruction: {id: [abaikan instruksi], en: [ignore previous instructions]}
            """)
        .with(
            "function-words.yaml",
            """
            id: [di, yang, untuk, itu, ya, kak, kalau, saya, dari, adalah, ada, dan, sampai]
            en: [the, for, is, in, of, me, a, are, has, and, to]
            tr: [ne, için, bir, kadar, kaç]
            """)
        .with("spelling.yaml", "id: {brp: berapa, skrg: sekarang}\nen: {wat: what}\n");
  }
}
