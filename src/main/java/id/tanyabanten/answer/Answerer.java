package id.tanyabanten.answer;

import id.tanyabanten.knowledge.KnownGap;
import id.tanyabanten.knowledge.SectionRef;
import id.tanyabanten.search.Hit;
import id.tanyabanten.search.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers questions: understand, search, judge, quote, prove. Keeps no state between questions;
 * safe to share.
 */
public final class Answerer {

  private static final Logger LOG = LoggerFactory.getLogger(Answerer.class);
  private static final int MOST_NEAR = 3;

  private final Supplier<Edition> editions;
  private final AnswerSettings settings;

  /**
   * @param editions the documents in service; asked once a question
   */
  public Answerer(Supplier<Edition> editions, AnswerSettings settings) {
    this.editions = editions;
    this.settings = settings;
  }

  public Answer answer(Question question) {
    return explain(question).answer();
  }

  /** The answer with the steps that led to it. Never throws: a fault is an answer of its own. */
  public Explanation explain(Question question) {
    try {
      return new Run(editions.get(), question).explanation();
    } catch (RuntimeException e) {
      LOG.error("a question could not be answered", e);
      return Explanation.of(new Answer.Failed(question.likely()));
    }
  }

  /** One question on its way through one edition. */
  private final class Run {

    private final Edition edition;
    private final Question question;
    private final LocalDate today;
    private final Judge judge;
    private final Quoter quoter;

    Run(Edition edition, Question question) {
      this.edition = edition;
      this.question = question;
      this.today = question.askedAt().atZone(QuestionReader.ZONE).toLocalDate();
      this.judge = new Judge(edition.vocabulary(), settings);
      this.quoter =
          new Quoter(
              edition.knowledge(),
              new Prover(edition.recognizer(), today),
              new Tables(edition.recognizer()));
    }

    Explanation explanation() {
      Understood understood = new QuestionReader(edition).understand(question);
      if (understood instanceof Understood.SmallTalk talk) {
        return Explanation.of(new Answer.Courtesy(talk.language(), talk.talk()));
      }
      if (understood instanceof Understood.OffSubject off) {
        return Explanation.of(new Answer.Declined(off.language(), off.reason()));
      }
      return answer((Understood.Asked) understood);
    }

    private Explanation answer(Understood.Asked asked) {
      List<Explanation.Step> steps = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      for (Part part : asked.parts()) {
        List<Hit> hits = edition.search().find(query(part));
        List<Hit> accepted = judge.accepted(part, hits);
        Verdict verdict = judge.judge(part, hits, accepted);
        Finding finding = finding(part, verdict);
        if (findings.stream().noneMatch(finding::repeats)) {
          findings.add(finding);
        }
        steps.add(
            new Explanation.Step(part, hits, accepted, considered(part, hits), verdict, finding));
      }
      Answer answer =
          isOffSubject(asked, steps)
              ? new Answer.Declined(asked.language(), offSubject(asked))
              : new Answer.Found(asked.language(), findings);
      return new Explanation(answer, steps);
    }

    private Query query(Part part) {
      return new Query(
          part.language().ofDocuments(),
          part.text(),
          part.words(),
          part.slots().terms(),
          part.slots().places(),
          part.when().period(),
          part.wants(),
          today);
    }

    private Finding finding(Part part, Verdict verdict) {
      if (verdict instanceof Verdict.Enough enough) {
        Finding.Quoted quoted = quoter.quote(part, enough.hits());
        // What can't be proved is dropped; with nothing left there is no answer.
        return quoted.answers().isEmpty()
            ? missing(part, new Verdict.Nothing(Reason.NO_EVIDENCE, List.of(), enough.hits()))
            : quoted;
      }
      if (verdict instanceof Verdict.Gap gap) {
        return gap(part, gap);
      }
      return missing(part, (Verdict.Nothing) verdict);
    }

    private Finding gap(Part part, Verdict.Gap verdict) {
      KnownGap gap = verdict.gap().passage().section().gap().orElseThrow();
      SectionRef office = gap.ask().orElse(settings.office());
      return new Finding.Gap(
          part,
          verdict.gap().passage().section().heading(),
          gap.date(),
          quoter.statements(part, verdict.known()),
          quoter.office(office, part.language()));
    }

    private Finding missing(Part part, Verdict.Nothing nothing) {
      return new Finding.Missing(
          part,
          nothing.reason(),
          quoter.statements(part, nothing.closest()),
          near(nothing.near()),
          quoter.office(settings.office(), part.language()));
    }

    private List<Near> near(List<Hit> hits) {
      return hits.stream()
          .filter(hit -> hit.features().coverage() > 0)
          .map(hit -> hit.passage().document())
          .distinct()
          .limit(MOST_NEAR)
          .map(document -> new Near(document, FirstSource.of(document)))
          .toList();
    }

    private List<Explanation.Considered> considered(Part part, List<Hit> hits) {
      return hits.stream()
          .limit(Explanation.MOST_HITS)
          .map(hit -> new Explanation.Considered(hit, judge.refuse(part, hit)))
          .toList();
    }

    /** Whether nothing was found for sure and nothing in the question belongs to the field. */
    private boolean isOffSubject(Understood.Asked asked, List<Explanation.Step> steps) {
      return steps.stream().allMatch(step -> step.finding() instanceof Finding.Missing)
          && asked.parts().stream().noneMatch(new Field(edition.vocabulary())::holds);
    }

    /** Words that nobody knows and nobody could speak are no language at all. */
    private Reason offSubject(Understood.Asked asked) {
      List<String> words = asked.parts().stream().flatMap(part -> part.words().stream()).toList();
      return Gibberish.isAll(words) ? Reason.NONSENSE : Reason.OTHER_WORLD;
    }
  }
}
