package id.tanyabanten.terms;

import id.tanyabanten.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vocabulary of a few words, as files that a test may change before they are loaded. */
public final class SmallVocabulary {

  private final Map<String, String> files = new LinkedHashMap<>();

  public SmallVocabulary() {
    files.put(
        "places.yaml",
        """
        indonesia: {kind: country, name: {id: Indonesia, en: Indonesia}, words: [indonesia]}
        banten:
          kind: province
          in: indonesia
          home: true
          name: {id: Banten, en: Banten}
          words: [banten, provinsi banten]
          other: {zh: [万丹], ar: [بانتن]}
        kabupaten-lebak:
          kind: regency
          in: banten
          name: {id: Kabupaten Lebak, en: Lebak Regency}
          words: [lebak, kabupaten lebak]
        kabupaten-pandeglang:
          kind: regency
          in: banten
          name: {id: Kabupaten Pandeglang, en: Pandeglang Regency}
          words: [pandeglang]
        kabupaten-serang:
          kind: regency
          in: banten
          name: {id: Kabupaten Serang, en: Serang Regency}
          words: [kabupaten serang, kab serang]
        kota-serang:
          kind: city
          in: banten
          name: {id: Kota Serang, en: Serang City}
          words: [kota serang]
        serang: {either: [kabupaten-serang, kota-serang], words: [serang]}
        tanjung-lesung: {kind: area, in: kabupaten-pandeglang, words: [tanjung lesung]}
        kek-tanjung-lesung:
          kind: zone
          in: kabupaten-pandeglang
          words: [kek tanjung lesung]
        """);
    files.put(
        "countries.yaml",
        "turki: {kind: country, name: {id: Turki, en: Turkiye}, words: [turki, turkiye]}\n");
    files.put(
        "measures.yaml",
        """
        upah-minimum:
          name: {id: upah minimum, en: minimum wage}
          gives: money
          by: [place, period]
          words: {id: [upah minimum, gaji minimum], en: [minimum wage]}
        umk:
          name: {id: UMK, en: UMK}
          is: upah-minimum
          gives: money
          by: [place, period]
          words: {id: [umk], en: [umk]}
        """);
    files.put(
        "subjects.yaml",
        """
        kek: {name: {id: KEK, en: special economic zone}, words: {id: [kek], en: [special economic zone]}}
        pabrik: {general: true, words: {id: [pabrik], en: [factory]}}
        izin: {general: true, words: {id: [izin], en: [permit]}}
        """);
    files.put(
        "attributes.yaml", "kepala: {gives: person, words: {id: [pimpinan], en: [leadership]}}\n");
    files.put(
        "question-words.yaml",
        """
        how-much: {wants: quantity, words: {id: [berapa], en: [how much]}}
        who: {wants: [person, organisation], words: {id: [siapa], en: [who]}}
        """);
    files.put(
        "answer-types.yaml",
        """
        money: {before: [rp, us$, "€"], after: [rupiah]}
        share: {after: ["%", persen, per cent]}
        area: {after: [ha, km², hektare]}
        length: {after: [km]}
        duration: {after: [hari, bulan, days]}
        person: {cues: [gubernur, kepala, governor]}
        rule: {cues: [pp, peraturan, regulation]}
        address: {cues: [jalan]}
        """);
    files.put(
        "scales.yaml",
        """
        1000000: [juta, million]
        1000000000: [miliar, billion]
        1000000000000: [triliun, trillion]
        """);
    files.put(
        "periods.yaml",
        """
        months:
          1: {id: [januari, jan], en: [january]}
          2: {id: [februari], en: [february]}
          9: {id: [september], en: [september]}
          12: {id: [desember], en: [december]}
        quarter: {id: [triwulan, tw], en: [quarter, q]}
        half: {id: [semester], en: [half]}
        first: {id: [pertama, i], en: [first]}
        second: {id: [kedua, ii], en: [second]}
        third: {id: [ketiga, iii], en: [third]}
        fourth: {id: [keempat, iv], en: [fourth]}
        span: {id: [sampai, hingga], en: [to]}
        year-word: {id: [tahun], en: [year, of]}
        now: {id: [sekarang], en: [now]}
        last-year: {id: [tahun lalu], en: [last year]}
        """);
    files.put(
        "small-talk.yaml",
        """
        greeting: {id: [halo], en: [hello]}
        instruction: {en: [ignore previous instructions]}
        """);
    files.put("function-words.yaml", "id: [di, yang, untuk, itu]\nen: [the, for, is]\n");
    files.put(
        "connectives.yaml",
        "and: {id: [dan], en: [and]}\nor: {id: [atau], en: [or]}\n"
            + "goes-on: {id: [kalau], en: [what about]}\n");
    files.put("spelling.yaml", "id: {brp: berapa, yg: yang, thn: tahun, gmn: bagaimana}\n");
    files.put(
        "endings.yaml", "suffixes: [nya, lah, kah, s]\nprefixes: []\nchat: {ny: nya, z: s}\n");
  }

  /** Replaces a file's text. */
  public SmallVocabulary with(String file, String text) {
    files.put(file, text);
    return this;
  }

  /** Adds lines to a file. */
  public SmallVocabulary plus(String file, String text) {
    files.merge(file, text, String::concat);
    return this;
  }

  public SmallVocabulary without(String file) {
    files.remove(file);
    return this;
  }

  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads what was written; what is wrong with it lands in the list. */
  public Vocabulary load(Path folder, List<Problem> problems) {
    write(folder);
    return new VocabularyLoader(folder, problems::add).load();
  }

  /** Loads a vocabulary in which nothing may be wrong. */
  public Vocabulary load(Path folder) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = load(folder, problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return vocabulary;
  }
}
