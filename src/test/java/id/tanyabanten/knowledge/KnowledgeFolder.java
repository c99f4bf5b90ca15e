package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.SmallVocabulary;
import id.tanyabanten.terms.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A knowledge folder in which nothing is wrong: a small vocabulary, two sources, a document on
 * wages with its twin and one on contacts with its twin. A test changes it and loads it.
 */
public final class KnowledgeFolder {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  public static final String WAGES_ID = "upah/umk.id.md";
  public static final String WAGES_EN = "upah/umk.en.md";
  public static final String SOURCES = "sources/upah.yaml";

  private static final String CONTACT_QUESTIONS =
      """
      questions: |
        nomor kantor
        alamat dinas
        tanya ke mana
      ~~~
      """;

  private final Path folder;
  private final SmallVocabulary vocabulary = new SmallVocabulary();
  private final List<Problem> problems = new ArrayList<>();

  public KnowledgeFolder(Path folder) {
    this.folder = folder;
    put(
        SOURCES,
        """
        kepgub:
          title: Keputusan Gubernur Banten 703/2025
          publisher: Pemerintah Provinsi Banten
          published: 2025-12-24
          url: https://jdih.bantenprov.go.id/703
          language: id
          kind: official
        antara:
          title: UMK Banten 2026
          publisher: Antara
          published: 2025-12
          url: https://banten.antaranews.com/1
          language: id
          kind: press
        """);
    put(
        WAGES_ID,
        """
        ---
        title: Upah minimum di Banten
        as-of: 2026-11-24
        review-by: 2027-01-15
        ---
        ## Berapa UMK di Banten tahun 2026?
        ~~~ yaml
        id: umk-2026
        questions: |
          umr skrg brp
          gaji pabrik
          upah terendah
        ~~~
        UMK 2026 ditetapkan pada 24 Desember 2025.[^antara][^kepgub]

        Tabel: UMK menurut kabupaten, rupiah per bulan
        | Kabupaten | UMK 2025 [^antara] | UMK 2026 [^kepgub] |
        |---|---|---|
        | Kabupaten Lebak | Rp3.172.384,39 | Rp3.330.010,62 |
        | Kabupaten Pandeglang | – | Rp3.351.000 [^antara] |

        ## Berapa UMK di Banten tahun 2027?
        ~~~ yaml
        gap: 2026-11-24
        ask: kontak#dinas
        questions: |
          umk 2027 brp
          gaji tahun depan
          upah 2027
        ~~~
        """);
    put(
        WAGES_EN,
        """
        ---
        title: Minimum wages in Banten
        as-of: 2026-11-24
        review-by: 2027-01-15
        ---
        ## What are the minimum wages in Banten in 2026?
        ~~~ yaml
        id: umk-2026
        questions: |
          wage now
          factory pay
          lowest wage
        ~~~
        The UMK of 2026 was set on 24 December 2025.[^antara][^kepgub]

        Table: Minimum wages by regency, rupiah a month
        | Regency | UMK 2025 [^antara] | UMK 2026 [^kepgub] |
        |---|---|---|
        | Lebak Regency | Rp3,172,384.39 | Rp3,330,010.62 |
        | Pandeglang Regency | – | Rp3,351,000 [^antara] |

        ## What are the minimum wages in Banten in 2027?
        ~~~ yaml
        gap: 2026-11-24
        ask: kontak#dinas
        questions: |
          wage 2027
          pay next year
          umk 2027
        ~~~
        """);
    put(
        "kontak/kontak.id.md",
        contact("Kontak dinas", "Di mana kantor dinas?", "Kantornya di Serang."));
    put(
        "kontak/kontak.en.md",
        contact("Contacts", "Where is the office?", "The office is in Serang."));
  }

  private static String contact(String title, String heading, String statement) {
    return "---\ntitle: "
        + title
        + "\nas-of: 2026-11-24\nreview-by: 2027-05-31\n---\n## "
        + heading
        + "\n~~~ yaml\nid: dinas\n"
        + CONTACT_QUESTIONS
        + statement
        + "[^kepgub]\n";
  }

  /** Writes a file in place of what was there. */
  public KnowledgeFolder put(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public KnowledgeFolder put(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty folder. */
  public KnowledgeFolder folder(String name) {
    try {
      Files.createDirectories(folder.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a symbolic link, to a target as seen from where the link lies. */
  public KnowledgeFolder link(String name, String target) {
    try {
      Path link = folder.resolve(name);
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, Path.of(target));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a piece of a file, which must be there. */
  public KnowledgeFolder change(String file, String piece, String replacement) {
    String text = text(file);
    if (!text.contains(piece)) {
      throw new AssertionError("no <" + piece + "> in " + file);
    }
    return put(file, text.replace(piece, replacement));
  }

  /** Replaces a line that stands in both languages. */
  public KnowledgeFolder changeBoth(String piece, String replacement) {
    return change(WAGES_ID, piece, replacement).change(WAGES_EN, piece, replacement);
  }

  public KnowledgeFolder delete(String file) {
    try (var paths = Files.walk(folder.resolve(file))) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The vocabulary, to be changed before loading. */
  public SmallVocabulary vocabulary() {
    return vocabulary;
  }

  public Knowledge load() {
    Vocabulary loaded = vocabulary.load(folder.resolve(KnowledgeLoader.TERMS), problems);
    return new KnowledgeLoader(folder, loaded, TODAY, problems::add).load();
  }

  public List<Problem> problems() {
    return problems;
  }
}
