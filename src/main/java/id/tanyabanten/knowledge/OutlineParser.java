package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the body of a document into sections by CommonMark's rules, and reports whatever CommonMark
 * would take for something else than a heading, settings, a statement or a table.
 */
final class OutlineParser {

  private static final String HEADING_SIGN = "## ";
  private static final String SETTINGS_LANGUAGE = "yaml";
  private static final Pattern CAPTION = Pattern.compile("^(?:Tabel|Table)\\s*:\\s*");

  /** More than any document opens inside each other; thousands would take for ever. */
  private static final int MOST_OPEN_BLOCKS = 16;

  /** Of a table: a hundred times what is shown of one; a file full of cells fills the memory. */
  private static final int MOST_CELLS = 5_000;

  /** Only blocks are of interest: what stands within a line is never looked at as Markdown. */
  private static final Parser COMMONMARK =
      Parser.builder()
          .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
          .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final String file;
  private final List<String> lines;
  private final int firstLine;
  private final Consumer<Problem> report;

  private final List<Outline> outlines = new ArrayList<>();
  private Optional<Line> heading = Optional.empty();
  private Optional<Line> settings = Optional.empty();
  private List<Block> blocks = new ArrayList<>();

  /**
   * @param lines the body, without front matter
   * @param firstLine the number of the body's first line in the file
   */
  OutlineParser(String file, List<String> lines, int firstLine, Consumer<Problem> report) {
    this.file = file;
    this.lines = lines;
    this.firstLine = firstLine;
    this.report = report;
  }

  List<Outline> parse() {
    Node node = firstBlock();
    while (node != null) {
      take(node);
      node = node.getNext();
    }
    closeSection();
    return outlines;
  }

  private @Nullable Node firstBlock() {
    try {
      return COMMONMARK.parse(String.join("\n", lines)).getFirstChild();
    } catch (IllegalArgumentException e) {
      // Thrown where a table has too many cells.
      report(firstLineOfTable(), Fault.BROKEN_TABLE);
      return null;
    }
  }

  private int firstLineOfTable() {
    return IntStream.range(0, lines.size())
            .filter(index -> lines.get(index).contains("|"))
            .findFirst()
            .orElse(0)
        + firstLine;
  }

  private void take(Node node) {
    if (node instanceof Heading) {
      takeHeading(node);
    } else if (heading.isEmpty()) {
      report(line(node), Fault.BEFORE_FIRST_HEADING);
    } else if (node instanceof FencedCodeBlock fence) {
      takeSettings(fence);
    } else if (node instanceof TableBlock) {
      takeTable(node);
    } else if (node instanceof Paragraph) {
      takeSentences(node);
    } else {
      report(line(node), unwanted(node));
    }
  }

  private static Fault unwanted(Node node) {
    if (node instanceof ListBlock) {
      return Fault.LIST;
    }
    if (node instanceof IndentedCodeBlock) {
      return Fault.INDENTED_LINE;
    }
    if (node instanceof BlockQuote) {
      return Fault.QUOTE_SIGN;
    }
    if (node instanceof HtmlBlock) {
      return Fault.HTML;
    }
    if (node instanceof ThematicBreak) {
      return Fault.RULER;
    }
    return node instanceof LinkReferenceDefinition ? Fault.LINK_DEFINITION : Fault.UNKNOWN_BLOCK;
  }

  private void takeHeading(Node node) {
    List<Line> headingLines = sourceLines(node);
    Line first = headingLines.get(0);
    String text = first.text().strip();
    if (!text.startsWith(HEADING_SIGN)) {
      report(first.number(), text.startsWith("#") ? Fault.HEADING_LEVEL : Fault.UNDERLINED_HEADING);
      return;
    }
    closeSection();
    String question = text.substring(HEADING_SIGN.length()).strip();
    heading = Optional.of(new Line(question, first.number()));
  }

  private void closeSection() {
    heading.ifPresent(line -> outlines.add(new Outline(line, settings, blocks)));
    heading = Optional.empty();
    settings = Optional.empty();
    blocks = new ArrayList<>();
  }

  private void takeSettings(FencedCodeBlock fence) {
    int line = line(fence);
    if (fence.getClosingFenceLength() == null) {
      report(line, Fault.UNCLOSED_SETTINGS);
    } else if (!fence.getInfo().strip().equals(SETTINGS_LANGUAGE)) {
      report(line, Fault.CODE_BLOCK);
    } else if (settings.isPresent() || !blocks.isEmpty()) {
      report(line, Fault.SETTINGS_MISPLACED);
    } else {
      settings = Optional.of(new Line(fence.getLiteral(), line + 1));
    }
  }

  private void takeSentences(Node paragraph) {
    boolean isBrokenTable = false;
    for (Line line : sourceLines(paragraph)) {
      String text = line.text().strip();
      if (text.startsWith("|")) {
        if (!isBrokenTable) {
          takeCaption(line.number());
          report(line.number(), Fault.BROKEN_TABLE);
        }
        isBrokenTable = true;
      } else if (text.startsWith("#")) {
        report(line.number(), Fault.HEADING_LEVEL);
      } else {
        blocks.add(new Block.Sentence(new Line(text, line.number())));
      }
    }
  }

  private void takeTable(Node table) {
    List<Line> tableLines = sourceLines(table);
    Optional<Line> caption = takeCaption(tableLines.get(0).number());
    // The second line only draws the border between head and rows.
    List<Line> rows = tableLines.size() > 2 ? tableLines.subList(2, tableLines.size()) : List.of();
    blocks.add(new Block.Table(caption, tableLines.get(0), rows));
  }

  private Optional<Line> takeCaption(int tableLine) {
    if (blocks.isEmpty()
        || !(blocks.get(blocks.size() - 1) instanceof Block.Sentence above)
        || !CAPTION.matcher(above.line().text()).find()
        || above.line().number() != tableLine - 1) {
      return Optional.empty();
    }
    blocks.remove(blocks.size() - 1);
    String text = CAPTION.matcher(above.line().text()).replaceFirst("");
    return Optional.of(new Line(text, above.line().number()));
  }

  private List<Line> sourceLines(Node node) {
    List<Line> found = new ArrayList<>();
    for (SourceSpan span : node.getSourceSpans()) {
      int index = span.getLineIndex();
      found.add(new Line(lines.get(index), firstLine + index));
    }
    return found;
  }

  private int line(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? firstLine : firstLine + spans.get(0).getLineIndex();
  }

  private void report(int line, Fault fault) {
    report.accept(Problem.at(file, line, fault));
  }
}
