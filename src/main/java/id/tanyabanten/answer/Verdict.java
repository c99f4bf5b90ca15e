package id.tanyabanten.answer;

import id.tanyabanten.search.Hit;
import java.util.List;

/** What the evidence for one part of a question comes to. */
public sealed interface Verdict {

  /**
   * The statements answer.
   *
   * @param hits those that no ground refuses, the most probable first
   */
  record Enough(List<Hit> hits) implements Verdict {
    public Enough {
      hits = List.copyOf(hits);
    }
  }

  /**
   * The documents say that this was looked for and not found.
   *
   * @param gap the section that says so
   * @param known its statements that no ground refuses
   */
  record Gap(Hit gap, List<Hit> known) implements Verdict {
    public Gap {
      known = List.copyOf(known);
    }
  }

  /**
   * The documents have no answer.
   *
   * @param closest what comes nearest and may be shown as such
   * @param near what was found at all, the most probable first
   */
  record Nothing(Reason reason, List<Hit> closest, List<Hit> near) implements Verdict {
    public Nothing {
      closest = List.copyOf(closest);
      near = List.copyOf(near);
    }
  }
}
