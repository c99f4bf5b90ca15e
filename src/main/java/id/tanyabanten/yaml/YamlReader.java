package id.tanyabanten.yaml;

import id.tanyabanten.files.HiddenSigns;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML text into maps that know their lines. Anchors, aliases, tags and merge keys are
 * refused: nobody who writes documents needs them, and they are what YAML bombs are made of.
 */
public final class YamlReader {

  private static final String MERGE_KEY = "<<";

  private final String file;
  private final int firstLine;
  private final Consumer<Problem> report;

  /**
   * @param file the name that problems carry
   * @param firstLine the line of the file on which the text starts, counted from 1
   */
  public YamlReader(String file, int firstLine, Consumer<Problem> report) {
    this.file = file;
    this.firstLine = firstLine;
    this.report = report;
  }

  /** The map that the text holds; an empty one for blank text; nothing where it can't be read. */
  public Optional<YamlMap> read(String text) {
    try {
      Node root = compose(text);
      if (root == null) {
        return Optional.of(new YamlMap(file, firstLine, Map.of(), Map.of(), report));
      }
      if (root instanceof MappingNode mapping) {
        return Optional.of(map(mapping));
      }
      report.accept(Problem.at(file, line(root), Fault.NOT_A_MAP));
    } catch (PlainParser.SpecialSign e) {
      reportSign(line(e, text), e.getProblem());
    } catch (MarkedYAMLException e) {
      reportUnreadable(line(e, text), e.getProblem());
    } catch (ReaderException e) {
      long linesBefore =
          text.codePoints().limit(e.getPosition()).filter(sign -> sign == '\n').count();
      reportUnreadable(firstLine + (int) linesBefore, e.getMessage());
    } catch (YAMLException | NumberFormatException e) {
      // SnakeYAML lets the latter out for an escaped character beyond all characters.
      reportUnreadable(firstLine, e.getMessage());
    }
    return Optional.empty();
  }

  private void reportUnreadable(int line, @Nullable String reason) {
    report.accept(Problem.at(file, line, Fault.UNREADABLE_YAML, reason == null ? "YAML" : reason));
  }

  /** Where the text ends too early, YAML names the line behind its last. */
  private int line(MarkedYAMLException e, String text) {
    int index = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
    int last = Math.max(0, (int) text.lines().count() - 1);
    return firstLine + Math.min(index, last);
  }

  private void reportSign(int line, String sign) {
    report.accept(Problem.at(file, line, Fault.YAML_SIGN, sign));
  }

  private static @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    return new Composer(new PlainParser(text, options), new Resolver(), options).getSingleNode();
  }

  private YamlValue value(Node node) {
    if (node instanceof MappingNode mapping) {
      return map(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> values = sequence.getValue().stream().map(this::value).toList();
      return new YamlList(values, line(node));
    }
    return new YamlText(visible((ScalarNode) node), line(node));
  }

  private YamlMap map(MappingNode node) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (NodeTuple entry : node.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
        report.accept(Problem.at(file, line(entry.getKeyNode()), Fault.KEY_NOT_TEXT));
        continue;
      }
      if (keyNode.getTag().equals(Tag.MERGE)) {
        reportSign(line(keyNode), MERGE_KEY);
        continue;
      }
      String key = visible(keyNode);
      if (values.containsKey(key)) {
        report.accept(Problem.at(file, line(keyNode), Fault.DUPLICATE_KEY, key));
        continue;
      }
      values.put(key, value(entry.getValueNode()));
      lines.put(key, line(keyNode));
    }
    return new YamlMap(file, line(node), values, lines, report);
  }

  /** The text of a scalar without what nobody sees, which is reported. */
  private String visible(ScalarNode node) {
    String text = node.getValue();
    Optional<String> hidden = HiddenSigns.first(text);
    hidden.ifPresent(sign -> report.accept(Problem.at(file, line(node), Fault.HIDDEN_SIGN, sign)));
    return hidden.isPresent() ? HiddenSigns.without(text) : text;
  }

  private int line(Node node) {
    return firstLine + node.getStartMark().getLine();
  }
}
