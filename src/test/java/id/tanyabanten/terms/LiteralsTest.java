package id.tanyabanten.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What the program knows of places, measures, subjects, attributes and ways of asking is data: no
 * string in its sources names one.
 */
class LiteralsTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** The program's own name, the zone of its clock, and what stands for letters in a pattern. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "tanya[_-]banten|Asia/Jakarta|\\\\p\\{\\w+}|\\\\\\w", Pattern.CASE_INSENSITIVE);

  /**
   * Words that people use in questions too, but that are technical where they stand. Each is a
   * choice: whatever decides on what somebody asks belongs into the vocabulary.
   */
  private static final Set<String> TECHNICAL =
      Set.of(
          // Commands, options, and the fields of what they print.
          "document",
          "file",
          "health",
          "language",
          "most",
          "reason",
          "url",
          "verdict",
          "why",
          // Keys and names in the files that we read.
          "function",
          "home",
          "office",
          "superseded",
          "tabel",
          // Keys of texts and of features.
          "all",
          "declined",
          "documents",
          "head",
          "lead",
          "problems",
          "properties",
          "rule",
          // Other programs and languages.
          "java",
          "slf",
          "where",
          // Names of the Bot API and of HTTP.
          "authorization",
          "contact",
          "error",
          "location",
          "result",
          // What is masked in the log.
          "business",
          "email",
          "money",
          "passport",
          "paspor",
          "phone",
          "telepon");

  private final Vocabulary vocabulary =
      new VocabularyLoader(Path.of("knowledge/terms"), problem -> {}).load();

  @Test
  void noStringNamesWhatIsData() throws IOException {
    List<String> named = new ArrayList<>();
    for (Path file : sources()) {
      named.addAll(named(file.toString(), Files.readString(file)));
    }

    assertThat(named).isEmpty();
  }

  @Test
  void aStringThatDoesIsCaught() throws IOException {
    String source =
        """
        class Answerer {
          // Lebak in a comment is nobody's business.
          String place = "kabupaten-lebak";
          boolean isWage(String text) {
            return text.equals("UMK") || text.matches("(?i)\\\\bberapa\\\\b.*");
          }
          String block = \"""
              Tell the investor about Tanjung Lesung.
              \""";
          String none = "ISO 639-1";
        }
        """;

    assertThat(named("Answerer.java", source))
        .anyMatch(line -> line.contains("kabupaten lebak"))
        .anyMatch(line -> line.contains("<umk>"))
        .anyMatch(line -> line.contains("<berapa>"))
        .anyMatch(line -> line.contains("<tanjung lesung>"))
        .noneMatch(line -> line.contains("639"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** What the strings of a source name, with the file and the string. */
  private List<String> named(String file, String source) throws IOException {
    return literals(file, source).stream()
        .flatMap(
            literal ->
                phrases(literal)
                    .filter(phrase -> !TECHNICAL.contains(phrase))
                    .map(phrase -> file + " names <" + phrase + "> in \"" + literal + "\""))
        .toList();
  }

  private Stream<String> phrases(String literal) {
    List<Token> tokens = Tokenizer.tokens(NO_WORDS.matcher(literal).replaceAll(" "));
    return Stream.concat(
            vocabulary.phrases().find(tokens).stream(),
            vocabulary.questionWords().find(tokens).stream()
                // "Is" and its like ask only where a sentence starts; every text holds them.
                .filter(word -> !word.meaning().atStart()))
        .map(mention -> words(tokens.subList(mention.first(), mention.last() + 1)));
  }

  private static String words(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::form).toList());
  }

  private static List<String> literals(String file, String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject input =
        new SimpleJavaFileObject(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(input));
    List<String> literals = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      unit.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
              if (literal.getValue() instanceof String text) {
                literals.add(text);
              }
              return null;
            }
          },
          null);
    }
    return literals;
  }
}
