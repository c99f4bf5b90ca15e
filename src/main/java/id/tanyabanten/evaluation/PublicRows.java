package id.tanyabanten.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanyabanten.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of the public sets, a JSON object or a row of cells a line. A row refuses to be
 * made of a line that lacks what it needs.
 */
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

    PassageRow {
      Objects.requireNonNull(id);
      Objects.requireNonNull(text);
    }

    String article() {
      return doc == null ? id : doc;
    }

    String twin() {
      return pair == null ? id : pair;
    }
  }

  /**
   * @param split the part of the set, where it has parts
   * @param english the question in English, where there is one
   * @param gold the passages that it is on, at least one
   * @param answerable whether they answer it
   */
  record QuestionRow(
      @Nullable String split,
      String question,
      @JsonProperty("question_en") @Nullable String english,
      List<String> gold,
      boolean answerable) {

    QuestionRow {
      Objects.requireNonNull(question);
      gold = List.copyOf(gold);
      if (gold.isEmpty()) {
        throw new IllegalArgumentException("no passage");
      }
    }

    boolean isOf(PublicSets.Split part) {
      return part.name().equalsIgnoreCase(split);
    }
  }

  /** A short text, and the code of its language. */
  record LanguageRow(String lang, String text) {

    LanguageRow {
      Objects.requireNonNull(text);
      if (Language.ofCode(lang).isEmpty()) {
        throw new IllegalArgumentException("no language that is told apart");
      }
    }

    Language language() {
      return Language.ofCode(lang).orElseThrow();
    }
  }

  /** The objects of a file, one a line. */
  <R> List<R> rows(String file, Class<R> type) {
    List<R> rows = new ArrayList<>();
    for (String line : lines(file)) {
      int number = rows.size() + 1;
      rows.add(row(line, type).orElseThrow(() -> PublicSetUnusable.form(path(file), number)));
    }
    return rows;
  }

  private <R> Optional<R> row(String line, Class<R> type) {
    try {
      return Optional.ofNullable(json.readValue(line, type));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * The rows of a table without its heads, the cells with tabs between.
   *
   * @param least how many cells each must have
   */
  List<List<String>> table(String file, int least) {
    List<List<String>> table = new ArrayList<>();
    for (String line : lines(file)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() < least) {
        throw PublicSetUnusable.form(path(file), table.size() + 1);
      }
      table.add(cells);
    }
    return table.isEmpty() ? table : table.subList(1, table.size());
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(path(file));
    } catch (IOException e) {
      throw PublicSetUnusable.unreadable(path(file));
    }
  }

  /** Where a file of the sets lies. */
  Path path(String file) {
    return folder.resolve(file);
  }
}
