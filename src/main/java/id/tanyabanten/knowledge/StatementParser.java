package id.tanyabanten.knowledge;

import id.tanyabanten.knowledge.DocumentParser.DocumentName;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.Recognized;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sections with statements of a document's outline, and its canonical text on the way. */
final class StatementParser {

  private static final int LONGEST_STATEMENT = 400;
  private static final Pattern MARKUP =
      Pattern.compile("\\*\\*|__|`|\\]\\(|</?[a-zA-Z]|&#?\\w{2,8};");
  private static final String NO_STATEMENT = "–";
  private static final List<String> ALSO_NO_STATEMENT = List.of("", "-", "—");

  private final DocumentName name;
  private final String file;
  private final FrontMatter front;
  private final Vocabulary vocabulary;
  private final Recognizer recognizer;
  private final Sources sources;
  private final CanonicalText canonical;
  private final Consumer<Problem> report;
  private final Slots titleSlots;

  StatementParser(
      DocumentName name,
      String file,
      FrontMatter front,
      Vocabulary vocabulary,
      Sources sources,
      CanonicalText canonical,
      Consumer<Problem> report) {
    this.name = name;
    this.file = file;
    this.front = front;
    this.vocabulary = vocabulary;
    this.recognizer = new Recognizer(vocabulary);
    this.sources = sources;
    this.canonical = canonical;
    this.report = report;
    this.titleSlots = recognizer.recognize(front.title()).slots();
  }

  Section section(Outline outline, Settings settings, int number) {
    Line heading = outline.heading();
    checkPlain(heading.text(), heading.number());
    Marks.stray(heading.text())
        .ifPresent(mark -> report(heading.number(), Fault.MARK_INSIDE, mark));
    Span headingSpan = canonical.add(heading.text());
    Slots headingSlots = recognized(heading.text()).slots();
    String id = name.id() + "#" + number;
    SectionBuilder section = new SectionBuilder(id, headingSlots);
    outline.blocks().forEach(section::take);
    if (section.statements.isEmpty() && settings.gap().isEmpty()) {
      report(heading.number(), Fault.EMPTY_SECTION);
    }
    return new Section(
        id,
        settings.anchor(),
        heading.text(),
        headingSpan,
        heading.number(),
        settings.questions(),
        settings.place().or(front::place),
        settings.standing(),
        settings.isTogether(),
        settings.gap(),
        settings.asOf().orElse(front.asOf()),
        Levels.of(headingSlots, titleSlots).all(),
        section.statements);
  }

  private void report(int line, Fault fault, Object... details) {
    report.accept(Problem.at(file, line, fault, details));
  }

  /** Collects the statements of one section. */
  private final class SectionBuilder {

    private final String id;
    private final Slots headingSlots;
    private final List<Statement> statements = new ArrayList<>();
    private int tables;

    SectionBuilder(String id, Slots headingSlots) {
      this.id = id;
      this.headingSlots = headingSlots;
    }

    void take(Block block) {
      if (block instanceof Block.Sentence sentence) {
        takeSentence(sentence.line());
      } else if (block instanceof Block.Table table) {
        takeTable(table);
        tables++;
      }
    }

    private void takeSentence(Line line) {
      Marks marks = Marks.of(line.text());
      checkText(marks, line.number());
      if (marks.sources().isEmpty() && front.source().isEmpty()) {
        report(line.number(), Fault.NO_SOURCE);
      }
      Recognized recognized = recognized(marks.text());
      add(marks, line.number(), marks.text(), recognized, Optional.empty(), marks.sources());
    }

    private void takeTable(Block.Table table) {
      if (table.caption().isEmpty()) {
        report(table.head().number(), Fault.NO_CAPTION);
        return;
      }
      Line captionLine = table.caption().get();
      Marks captionMarks = Marks.of(captionLine.text());
      checkText(captionMarks, captionLine.number());
      Span span = canonical.add(captionMarks.text());
      Caption caption = new Caption(captionMarks.text(), span, references(captionMarks));
      List<Marks> heads = TableRow.of(table.head()).cells().stream().map(Marks::of).toList();
      checkHeads(heads, table.head().number());
      for (int row = 0; row < table.rows().size(); row++) {
        TableRow cells = TableRow.of(table.rows().get(row));
        if (cells.cells().size() == heads.size()) {
          takeRow(caption, captionMarks, heads, cells, row);
        } else {
          report(cells.line(), Fault.ROW_LENGTH, cells.cells().size(), heads.size());
        }
      }
    }

    private void checkHeads(List<Marks> heads, int line) {
      for (int column = 0; column < heads.size(); column++) {
        checkMarks(heads.get(column), line);
        if (column > 0 && heads.get(column).text().isEmpty()) {
          report(line, Fault.EMPTY_CELL, column + 1);
        }
      }
    }

    private void takeRow(
        Caption caption, Marks captionMarks, List<Marks> heads, TableRow cells, int row) {
      Marks rowHead = Marks.of(cells.cells().get(0));
      checkMarks(rowHead, cells.line());
      if (rowHead.text().isEmpty()) {
        report(cells.line(), Fault.EMPTY_CELL, 1);
      }
      for (int column = 1; column < heads.size(); column++) {
        Marks value = Marks.of(cells.cells().get(column));
        checkMarks(value, cells.line());
        if (value.text().equals(NO_STATEMENT)) {
          continue;
        }
        if (ALSO_NO_STATEMENT.contains(value.text())) {
          report(cells.line(), Fault.EMPTY_CELL, column + 1);
          continue;
        }
        Cell cell =
            new Cell(
                tables,
                caption,
                row,
                column - 1,
                rowHead.text(),
                heads.get(column).text(),
                value.text());
        takeCell(cell, value, rowHead, heads.get(column), captionMarks, cells.line());
      }
    }

    private void takeCell(
        Cell cell, Marks value, Marks rowHead, Marks columnHead, Marks captionMarks, int line) {
      List<String> keys = new ArrayList<>(value.sources());
      if (keys.isEmpty()) {
        keys.addAll(rowHead.sources());
        keys.addAll(columnHead.sources());
      }
      if (keys.isEmpty()) {
        keys.addAll(captionMarks.sources());
      }
      if (keys.isEmpty() && front.source().isEmpty()) {
        report(line, Fault.NO_SOURCE);
      }
      String text = cell.rowHead() + ", " + cell.columnHead() + ": " + cell.value();
      checkPlain(text, line);
      Recognized recognized = recognized(text);
      add(value, line, text, recognized, Optional.of(cell), keys);
    }

    private void add(
        Marks marks,
        int line,
        String text,
        Recognized recognized,
        Optional<Cell> cell,
        List<String> keys) {
      Slots captionSlots =
          cell.map(it -> recognized(it.caption().text()).slots()).orElse(Slots.NONE);
      List<SectionRef> together = new ArrayList<>(references(marks));
      cell.ifPresent(it -> together.addAll(it.caption().together()));
      Slots slots =
          Levels.of(recognized.slots(), captionSlots, headingSlots, titleSlots)
              .nearest(recognized.slots().and(captionSlots).terms(), vocabulary);
      statements.add(
          new Statement(
              id + "." + (statements.size() + 1),
              text,
              canonical.add(text),
              line,
              slots,
              headingSlots.and(titleSlots).terms(),
              recognized.gives(),
              sources(keys),
              keys.contains(Sources.OURS),
              together,
              cell));
    }
  }

  private List<Source> sources(List<String> keys) {
    List<String> wanted = keys.isEmpty() ? front.source().stream().toList() : keys;
    List<Source> found = new ArrayList<>();
    for (String key : wanted) {
      sources.source(key).filter(it -> !found.contains(it)).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Source::kind));
    return found;
  }

  private List<SectionRef> references(Marks marks) {
    return marks.references().stream().map(reference -> reference.from(name.name())).toList();
  }

  private void checkText(Marks marks, int line) {
    if (marks.text().isEmpty()) {
      report(line, Fault.MARKS_WITHOUT_TEXT);
    }
    checkMarks(marks, line);
    checkPlain(marks.text(), line);
  }

  private void checkMarks(Marks marks, int line) {
    marks.stray().ifPresent(mark -> report(line, Fault.MARK_INSIDE, mark));
    marks.sources().stream()
        .filter(key -> sources.source(key).isEmpty() && !key.equals(Sources.OURS))
        .forEach(key -> report(line, Fault.UNKNOWN_SOURCE, key));
  }

  private void checkPlain(String text, int line) {
    Matcher markup = MARKUP.matcher(text);
    if (markup.find()) {
      report(line, Fault.MARKUP, markup.group());
    }
    if (isTooLong(text)) {
      int length = text.codePointCount(0, text.length());
      report(line, Fault.TOO_LONG, length, LONGEST_STATEMENT);
    }
  }

  private static boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST_STATEMENT;
  }

  /** What is too long is an error anyway, and would only cost time. */
  private Recognized recognized(String text) {
    return isTooLong(text) ? new Recognized(Slots.NONE, Set.of()) : recognizer.recognize(text);
  }
}
