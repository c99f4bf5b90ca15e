package id.tanyabanten.reply;

import id.tanyabanten.answer.Citation;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes citations: the words quoted, then our document with the day on which it was checked, then
 * what it rests on. Citations of one document stand together, so that it is named once.
 */
final class CitationWriter {

  private final Texts texts;
  private final Dates dates;

  CitationWriter(Texts texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  List<Block> write(List<Citation> citations) {
    Map<Document, List<Citation>> byDocument = new LinkedHashMap<>();
    citations.forEach(
        citation ->
            byDocument
                .computeIfAbsent(citation.document(), key -> new ArrayList<>())
                .add(citation));
    List<Block> blocks = new ArrayList<>();
    byDocument.forEach((document, group) -> write(document, group, blocks));
    return blocks;
  }

  private void write(Document document, List<Citation> group, List<Block> blocks) {
    String caption = "";
    boolean saidPast = false;
    for (Citation citation : group) {
      if (citation.past() && !saidPast) {
        blocks.add(new Block.Line(texts.text("past.rule")));
        saidPast = true;
      }
      String own = citation.caption().orElse("");
      if (!own.equals(caption)) {
        blocks.add(new Block.Quote(own, List.of()));
        caption = own;
      }
      blocks.add(new Block.Quote(citation.snippet(), citation.emphasis()));
    }
    LocalDate asOf = group.get(0).asOf();
    blocks.add(new Block.Line(texts.text("document", document.title(), dates.day(asOf))));
    if (group.stream().anyMatch(citation -> citation.statement().ours())) {
      blocks.add(new Block.Line(texts.text("our.remark", dates.day(asOf))));
    }
    sources(group, blocks);
  }

  private void sources(List<Citation> group, List<Block> blocks) {
    Set<Source> sources = new LinkedHashSet<>();
    group.forEach(citation -> sources.addAll(citation.statement().sources()));
    if (!sources.isEmpty()) {
      blocks.add(new Block.Line(texts.text("based.on")));
    }
    sources.forEach(source -> blocks.add(new Block.Link(line(source), source.url())));
  }

  private String line(Source source) {
    String publisher =
        source
            .copyOf()
            .map(original -> texts.text("source.copy", source.publisher(), original))
            .orElse(source.publisher());
    if (source.published().isPresent()) {
      return texts.text("source", publisher, dates.published(source));
    }
    LocalDate seen = LocalDate.parse(source.seen().orElseThrow());
    return texts.text("source.undated", publisher, dates.day(seen));
  }
}
