package id.tanyabanten.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the files of the public sets, a JSON object or a row of cells a line. */
final class PublicRows {

  private final Path folder;
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  PublicRows(Path folder) {
    this.folder = folder;
  }

  /**
   * @param doc the article that it stands in, where the set tells
   * @param pair the same passage in another language, where there is one
   */
  record PassageRow(String id, String text, @Nullable String doc, @Nullable String pair) {

    String article() {
      return doc == null ? id : doc;
    }

    String twin() {
      return pair == null ? id : pair;
    }
  }

  /**
   * @param english the question in English, where there is one
   * @param gold the passages that it is on
   * @param answerable whether they answer it
   */
  record QuestionRow(
      String split,
      String question,
      @JsonProperty("question_en") @Nullable String english,
      List<String> gold,
      boolean answerable) {

    boolean isOf(PublicSets.Split part) {
      return split.equalsIgnoreCase(part.name());
    }
  }

  /** A short text, and the code of its language. */
  record LanguageRow(String lang, String text) {}

  <R> List<R> rows(String file, Class<R> type) {
    List<R> rows = new ArrayList<>();
    for (String line : lines(file)) {
      rows.add(row(line, type));
    }
    return rows;
  }

  private <R> R row(String line, Class<R> type) {
    try {
      return json.readValue(line, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines(String file) {
    try {
      return Files.readAllLines(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
