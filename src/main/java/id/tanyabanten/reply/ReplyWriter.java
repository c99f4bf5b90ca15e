package id.tanyabanten.reply;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Citation;
import id.tanyabanten.answer.Finding;
import id.tanyabanten.answer.Near;
import id.tanyabanten.answer.Reason;
import id.tanyabanten.language.Language;
import java.util.ArrayList;
import java.util.List;

/** Writes an answer out as blocks, in the language of the question. */
public final class ReplyWriter {

  private static final String TEXTS = "id.tanyabanten.reply.reply";

  public Reply write(Answer answer) {
    return new Writing(answer.language()).reply(answer);
  }

  /** One reply being written. */
  private static final class Writing {

    private final Language language;
    private final Texts texts;
    private final Dates dates;
    private final Label labels;
    private final CitationWriter citations;
    private final List<Block> blocks = new ArrayList<>();

    Writing(Language language) {
      this.language = language;
      this.texts = new Texts(TEXTS, language);
      this.labels = new Label(texts);
      this.dates = new Dates(texts.locale());
      this.citations = new CitationWriter(texts, dates);
    }

    Reply reply(Answer answer) {
      if (answer instanceof Answer.Found found) {
        findings(found.findings());
      } else if (answer instanceof Answer.Courtesy courtesy) {
        line("talk." + courtesy.talk());
      } else if (answer instanceof Answer.Declined declined) {
        line("declined." + declined.why());
      } else {
        line("failed");
      }
      return new Reply(language, blocks);
    }

    private void findings(List<Finding> findings) {
      for (Finding finding : findings) {
        if (!blocks.isEmpty()) {
          blocks.add(new Block.Gap());
        }
        // One thing asked needs no heading; of several each says which it answers, and what leans
        // on the turn before says what was understood.
        boolean isOneOfSeveral = findings.size() > 1 && finding instanceof Finding.Quoted;
        boolean leans = finding.part().followsUp() && !(finding instanceof Finding.Missing);
        if (isOneOfSeveral || leans) {
          label(finding, "answering");
        }
        write(finding);
      }
      office(findings);
      boolean quotesForeignWords =
          language != language.ofDocuments()
              && findings.stream().anyMatch(finding -> !finding.citations().isEmpty());
      if (quotesForeignWords) {
        line("in.original");
      }
    }

    private void write(Finding finding) {
      if (finding instanceof Finding.Quoted quoted) {
        quoted.note().ifPresent(note -> line("note." + note));
        quote(withCaveats(quoted));
        List<Citation> elsewhere = elsewhere(quoted);
        if (!elsewhere.isEmpty()) {
          line("together");
          quote(elsewhere);
        }
      } else if (finding instanceof Finding.Gap gap) {
        if (!gap.known().isEmpty()) {
          line("known.first");
          quote(gap.known());
        }
        line("gap", dates.day(gap.date()));
        line("gap.question");
        blocks.add(new Block.Quote(gap.heading(), List.of()));
      } else {
        missing((Finding.Missing) finding);
      }
    }

    /** What must be read with the answers stands right below them where it is of their document. */
    private static List<Citation> withCaveats(Finding.Quoted quoted) {
      List<Citation> all = new ArrayList<>(quoted.answers());
      quoted.together().stream().filter(it -> isOfSameDocument(it, quoted)).forEach(all::add);
      return all;
    }

    private static List<Citation> elsewhere(Finding.Quoted quoted) {
      return quoted.together().stream().filter(it -> !isOfSameDocument(it, quoted)).toList();
    }

    private static boolean isOfSameDocument(Citation citation, Finding.Quoted quoted) {
      return quoted.answers().stream().anyMatch(it -> it.document().equals(citation.document()));
    }

    private void missing(Finding.Missing missing) {
      String label = labels.of(missing.part());
      if (label.isEmpty()) {
        line("missing.unnamed");
      } else {
        line(key(missing.reason()), label);
      }
      if (!missing.closest().isEmpty()) {
        line("closest");
        quote(missing.closest());
      } else if (!missing.near().isEmpty()) {
        line("near");
        missing.near().forEach(this::near);
      }
    }

    private static String key(Reason reason) {
      return switch (reason) {
        case OTHER_PROVINCE -> "missing.other.province";
        case SUPERSEDED -> "missing.superseded";
        default -> "missing";
      };
    }

    /** Whom to ask: once, below everything that has no answer. */
    private void office(List<Finding> findings) {
      List<Citation> office =
          findings.stream().flatMap(finding -> office(finding).stream()).distinct().toList();
      if (!office.isEmpty()) {
        blocks.add(new Block.Gap());
        line("ask.office");
        blocks.addAll(citations.write(office));
      }
    }

    private static List<Citation> office(Finding finding) {
      if (finding instanceof Finding.Missing missing) {
        return missing.office();
      }
      return finding instanceof Finding.Gap gap ? gap.office() : List.of();
    }

    private void near(Near near) {
      String title = near.document().title();
      blocks.add(
          near.firstSource()
              .map(source -> (Block) new Block.Link(title, source.url()))
              .orElseGet(() -> new Block.Line(title)));
    }

    private void label(Finding finding, String key) {
      String label = labels.of(finding.part());
      if (!label.isEmpty()) {
        line(key, label);
      }
    }

    private void quote(List<Citation> quoted) {
      blocks.addAll(citations.write(quoted));
    }

    private void line(String key, Object... arguments) {
      blocks.add(new Block.Line(texts.text(key, arguments)));
    }
  }
}
