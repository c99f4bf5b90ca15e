package id.tanyabanten.search;

import id.tanyabanten.knowledge.Statement;
import java.util.Optional;

/**
 * A statement found.
 *
 * @param statement nothing where the section is a known gap without statements
 * @param score that the hits are ordered by, the highest first
 * @param probability that it answers the query, between 0 and 1
 */
public record Hit(
    Passage passage,
    Optional<Statement> statement,
    Features features,
    double score,
    double probability) {}
