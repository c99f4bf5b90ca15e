package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Source;
import java.util.Optional;

/** A document that is near what was asked, named in an abstention. */
public record Near(Document document, Optional<Source> firstSource) {}
