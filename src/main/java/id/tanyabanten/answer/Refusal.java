package id.tanyabanten.answer;

import id.tanyabanten.search.Hit;
import java.util.Optional;

/** A named ground on which a statement can't be the answer, however alike its words are. */
interface Refusal {

  /**
   * The reason, where the ground applies.
   *
   * @param part what is asked
   * @param hit the statement found for it
   */
  Optional<Reason> refuse(Part part, Hit hit);
}
