package id.tanyabanten.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files in the form of the public sets, with four passages a set. */
public final class SmallPublicSets {

  private static final List<String> RIVERS = List.of("Cisadane", "Ciujung", "Cidurian", "Cibanten");
  private static final List<String> STARS = List.of("Sirius", "Vega", "Antares", "Rigel");

  private SmallPublicSets() {}

  /** Writes them into the folder, which it returns. */
  public static Path in(Path folder) throws IOException {
    Path sets = Files.createDirectories(folder);
    writeIdkMrc(sets);
    writeSquad(sets);
    Files.writeString(
        sets.resolve("language-questions.jsonl"),
        """
        {"lang": "ar", "text": "ما هو الحد الأدنى للأجور؟"}
        {"lang": "ko", "text": "最低工资是多少？"}
        """);
    Files.writeString(
        sets.resolve("chat-spelling.tsv"),
        """
        slang\tformal\tcontexts
        brp\tberapa\t9
        qqq\tkuku\t1
        """);
    return sets;
  }

  private static void writeIdkMrc(Path sets) throws IOException {
    List<String> passages = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (String river : RIVERS) {
      String split = RIVERS.indexOf(river) < 2 ? "train" : "valid";
      passages.add(
          """
          {"id": "%1$s", "split": "%2$s", "text": "Sungai %1$s mengalir ke laut. Airnya jernih."}"""
              .formatted(river, split));
      questions.add(question(river, split, true, "Ke mana %s mengaliri?".formatted(river)));
      questions.add(question(river, split, false, "Siapa membendung %s?".formatted(river)));
    }
    Files.write(sets.resolve("idk-mrc-passages.jsonl"), passages);
    Files.write(sets.resolve("idk-mrc-questions.jsonl"), questions);
  }

  private static String question(String gold, String split, boolean answerable, String text) {
    return """
        {"split": "%s", "question": "%s", "gold": ["%s"], "answerable": %s}"""
        .formatted(split, text, gold, answerable);
  }

  private static void writeSquad(Path sets) throws IOException {
    List<String> indonesian = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (String star : STARS) {
      indonesian.add(
          """
          {"id": "i%1$s", "doc": "%1$s", "text": "Bintang %1$s bersinar terang di langit."}"""
              .formatted(star));
      english.add(
          """
          {"id": "e%1$s", "doc": "%1$s", "pair": "i%1$s", "text": "The star %1$s shines."}"""
              .formatted(star));
      questions.add(
          """
          {"question": "Di mana %1$s bersinar?", "question_en": "Where does %1$s shine?", \
          "gold": ["i%1$s"], "answerable": true}"""
              .formatted(star));
    }
    Files.write(sets.resolve("squad-id-passages-id.jsonl"), indonesian);
    Files.write(sets.resolve("squad-id-passages-en.jsonl"), english);
    Files.write(sets.resolve("squad-id-questions.jsonl"), questions);
  }
}
