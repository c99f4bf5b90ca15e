package id.tanyabanten.yaml;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML text into maps that know their lines. Anchors and aliases are refused: nobody who
 * writes documents needs them, and they are what YAML bombs are made of.
 */
public final class YamlReader {

  private static final int MAX_DEPTH = 12;

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
      Node root = yaml().compose(new StringReader(text));
      if (root == null) {
        return Optional.of(new YamlMap(file, firstLine, Map.of(), Map.of(), report));
      }
      if (root instanceof MappingNode mapping) {
        return Optional.of(map(mapping));
      }
      report.accept(Problem.at(file, line(root), Fault.NOT_A_MAP));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      reportUnreadable(firstLine + line, e.getProblem());
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

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(MAX_DEPTH);
    return new Yaml(new SafeConstructor(options));
  }

  private YamlValue value(Node node) {
    if (node instanceof MappingNode mapping) {
      return map(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> values = sequence.getValue().stream().map(this::value).toList();
      return new YamlList(values, line(node));
    }
    return new YamlText(((ScalarNode) node).getValue(), line(node));
  }

  private YamlMap map(MappingNode node) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (NodeTuple entry : node.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
        report.accept(Problem.at(file, line(entry.getKeyNode()), Fault.KEY_NOT_TEXT));
        continue;
      }
      String key = keyNode.getValue();
      if (values.containsKey(key)) {
        report.accept(Problem.at(file, line(keyNode), Fault.DUPLICATE_KEY, key));
        continue;
      }
      values.put(key, value(entry.getValueNode()));
      lines.put(key, line(keyNode));
    }
    return new YamlMap(file, line(node), values, lines, report);
  }

  private int line(Node node) {
    return firstLine + node.getStartMark().getLine();
  }
}
