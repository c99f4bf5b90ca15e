package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of knowledge/README.md is of the documents beside it. */
class DocumentTableTest {

  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final String START = "<!-- document --table -->";
  private static final String END = "<!-- /document --table -->";

  @Test
  void theShippedTableIsOfTheShippedDocuments() throws IOException {
    List<String> readme = Files.readAllLines(KNOWLEDGE.resolve("README.md"));
    Documents documents = Documents.load(KNOWLEDGE, Clock.fixed(Program.NOW, ZoneOffset.UTC));

    assertThat(readme.subList(readme.indexOf(START) + 1, readme.indexOf(END)))
        .as(
            "the table in knowledge/README.md; to mend it run `java -jar target/tanya-banten.jar"
                + " document --table` and put what it prints between the lines %s and %s",
            START, END)
        .containsExactlyElementsOf(DocumentTable.of(documents.knowledge()));
  }
}
