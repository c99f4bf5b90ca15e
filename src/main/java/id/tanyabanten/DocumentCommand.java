package id.tanyabanten;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Knowledge;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Lists the documents, counts them, or prints the text that the quotes of one refer to. */
@Command(name = "document")
final class DocumentCommand implements Callable<Integer> {

  private static final int MOST_SUGGESTED = 3;

  private final TanyaBanten main;

  @Option(names = "--text", paramLabel = "ID")
  private @Nullable String id;

  @Option(names = "--table")
  private boolean isTable;

  DocumentCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    if (isTable && id != null) {
      throw CannotStart.because("document.two.ways");
    }
    Locations locations = main.locations();
    Documents.requireFolder(locations.knowledge());
    Documents documents = Documents.load(locations.knowledge(), main.surroundings().clock());
    documents.orCannotStart(locations.knowledge());
    PrintStream out = main.surroundings().out();
    if (isTable) {
      DocumentTable.of(documents.knowledge()).forEach(out::println);
    } else if (id == null) {
      list(documents.knowledge().documents(), out);
    } else {
      out.print(document(id, documents.knowledge()).canonicalText());
    }
    out.flush();
    return ExitCode.OK;
  }

  private static Document document(String id, Knowledge knowledge) {
    return knowledge
        .document(id)
        .orElseThrow(() -> CannotStart.because("unknown.id", id, nearest(id, knowledge)));
  }

  private static String nearest(String id, Knowledge knowledge) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return knowledge.documents().stream()
        .map(Document::id)
        .sorted(Comparator.comparingInt(known -> distance.apply(id, known)))
        .limit(MOST_SUGGESTED)
        .collect(Collectors.joining(", "));
  }

  private static void list(List<Document> documents, PrintStream out) {
    int width = documents.stream().mapToInt(document -> document.id().length()).max().orElse(1);
    String line = "%-" + width + "s  %s  %s";
    for (Document document : documents) {
      out.println(
          String.format(Locale.ROOT, line, document.id(), document.asOf(), document.title()));
    }
  }
}
