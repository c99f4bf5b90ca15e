package id.tanyabanten.search;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Section;

/** What is indexed and found: a section of a document. */
public record Passage(Document document, Section section) {}
