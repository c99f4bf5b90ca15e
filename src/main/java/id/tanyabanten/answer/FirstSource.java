package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Source;
import java.util.Optional;

/** Finds the source by which a document is linked where none of its statements is quoted. */
final class FirstSource {

  private FirstSource() {}

  static Optional<Source> of(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.statements().stream())
        .flatMap(statement -> statement.sources().stream())
        .findFirst();
  }
}
