package id.tanyabanten.evaluation;

import id.tanyabanten.evaluation.PublicRows.LanguageRow;
import id.tanyabanten.evaluation.PublicRows.PassageRow;
import id.tanyabanten.evaluation.PublicRows.QuestionRow;
import id.tanyabanten.evaluation.PublicSet.PublicPassage;
import id.tanyabanten.evaluation.PublicSet.PublicQuestion;
import id.tanyabanten.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The public sets of a folder. Reported is what has an answer; an order is also learnt from
 * questions that nearly have one, as the passage they are on is the right one to look at.
 */
final class PublicSets {

  private static final String IDK_MRC = "idk-mrc-questions.jsonl";
  private static final String SQUAD = "squad-id-questions.jsonl";

  /** Of the articles every third is fitted on. */
  private static final int FIT_EVERY = 3;

  /** More questions make the weights no better. */
  private static final int MOST_FITTED = 1500;

  private final PublicRows rows;

  /** The parts of a set, as its rows name them. */
  enum Split {
    TRAIN,
    VALID
  }

  PublicSets(Path folder) {
    this.rows = new PublicRows(folder);
  }

  /** Fitted on its part for training, reported on its part for validation. */
  PublicSet idkMrc() {
    List<PublicQuestion> fit = new ArrayList<>();
    List<PublicQuestion> report = new ArrayList<>();
    for (QuestionRow row : rows.rows(IDK_MRC, QuestionRow.class)) {
      PublicQuestion question = new PublicQuestion(row.question(), row.gold().get(0));
      if (row.isOf(Split.TRAIN)) {
        fit.add(question);
      } else if (row.isOf(Split.VALID) && row.answerable()) {
        report.add(question);
      }
    }
    List<PassageRow> passages = passageRows("idk-mrc-passages.jsonl");
    return sound(
        IDK_MRC,
        new PublicSet("IDK-MRC", Language.INDONESIAN, passages(passages), thinned(fit), report));
  }

  /** Fitted on a third of the articles, reported on the others. */
  PublicSet squadIndonesian() {
    List<PassageRow> passages = passageRows("squad-id-passages-id.jsonl");
    Set<String> fitted = fitted(passages);
    List<PublicQuestion> fit = new ArrayList<>();
    List<PublicQuestion> report = new ArrayList<>();
    for (QuestionRow row : squadQuestions()) {
      PublicQuestion question = new PublicQuestion(row.question(), row.gold().get(0));
      divide(question, row, fitted, fit, report);
    }
    return sound(
        SQUAD, new PublicSet("SQuAD-id", Language.INDONESIAN, passages(passages), fit, report));
  }

  /** The same passages and questions in English. */
  PublicSet squadEnglish() {
    List<PassageRow> passages = passageRows("squad-id-passages-en.jsonl");
    Map<String, String> twins = new HashMap<>();
    passages.forEach(passage -> twins.put(passage.twin(), passage.id()));
    Set<String> fitted = fitted(passages);
    List<PublicQuestion> fit = new ArrayList<>();
    List<PublicQuestion> report = new ArrayList<>();
    for (QuestionRow row : squadQuestions()) {
      String english = row.english();
      String passage = twins.get(row.gold().get(0));
      if (english != null && passage != null) {
        divide(new PublicQuestion(english, passage), row, fitted, fit, report);
      }
    }
    return sound(
        SQUAD, new PublicSet("SQuAD-en", Language.ENGLISH, passages(passages), fit, report));
  }

  private PublicSet sound(String file, PublicSet set) {
    if (set.fit().isEmpty() || set.report().isEmpty()) {
      throw PublicSetUnusable.tooFew(rows.path(file));
    }
    return set;
  }

  private static void divide(
      PublicQuestion question,
      QuestionRow row,
      Set<String> fitted,
      List<PublicQuestion> fit,
      List<PublicQuestion> report) {
    if (fitted.contains(question.gold())) {
      fit.add(question);
    } else if (row.answerable()) {
      report.add(question);
    }
  }

  /** The passages of the articles that are fitted on. */
  private static Set<String> fitted(List<PassageRow> passages) {
    List<String> articles = passages.stream().map(PassageRow::article).distinct().sorted().toList();
    Set<String> fitted = new HashSet<>();
    for (PassageRow passage : passages) {
      if (articles.indexOf(passage.article()) % FIT_EVERY == 0) {
        fitted.add(passage.id());
      }
    }
    return fitted;
  }

  /** Evenly, as questions on one passage stand beside each other. */
  private static List<PublicQuestion> thinned(List<PublicQuestion> questions) {
    int every = 1 + questions.size() / MOST_FITTED;
    return IntStream.range(0, questions.size())
        .filter(number -> number % every == 0)
        .mapToObj(questions::get)
        .toList();
  }

  /** Short questions, each with its language. */
  List<LanguageRow> languageQuestions() {
    return rows.rows("language-questions.jsonl", LanguageRow.class);
  }

  /** Spellings of the chat, each with its standard form. */
  List<List<String>> chatSpelling() {
    return rows.table("chat-spelling.tsv", 2);
  }

  private List<QuestionRow> squadQuestions() {
    return rows.rows(SQUAD, QuestionRow.class);
  }

  private List<PassageRow> passageRows(String file) {
    return rows.rows(file, PassageRow.class);
  }

  private static List<PublicPassage> passages(List<PassageRow> passages) {
    return passages.stream().map(row -> new PublicPassage(row.id(), row.text())).toList();
  }
}
