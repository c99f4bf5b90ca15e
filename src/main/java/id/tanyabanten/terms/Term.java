package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A measure, a subject or an attribute of the field.
 *
 * @param broader the id of the entry that this one is a kind of
 * @param gives the types of answer that count when it is asked for; empty where any will do
 * @param byPlace whether its figures differ by place, so that one place's can't stand for another's
 * @param byPeriod whether they differ by time, so that a statement without a time says nothing of
 *     one
 * @param holdsInside whether its figure for a place and time holds for all that lies in them, as a
 *     wage does and a sum does not
 * @param general whether it only shows that a question is about business, without being demanded
 * @param elsewhere whether it belongs to another world than the documents, and is known only to be
 *     declined
 * @param measuredAs the id of the measure that is meant where a figure of it is asked for
 */
public record Term(
    String id,
    Kind kind,
    Map<Language, String> names,
    Optional<String> broader,
    Set<AnswerType> gives,
    boolean byPlace,
    boolean byPeriod,
    boolean holdsInside,
    boolean general,
    boolean elsewhere,
    Optional<String> measuredAs) {

  /** What sort of entry a term is; each sort has a file of its own. */
  public enum Kind {
    /** Something that has a figure by place or time. */
    MEASURE,
    /** A thing with a name: an institution, a rule, an instrument, a project. */
    SUBJECT,
    /** The aspect of a thing that a question is after. */
    ATTRIBUTE
  }

  public Term {
    names = Map.copyOf(names);
    gives = Set.copyOf(gives);
  }

  public String name(Language language) {
    return names.getOrDefault(language, names.getOrDefault(Language.ENGLISH, id));
  }
}
