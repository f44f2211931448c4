package org.candour.body;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;

/** Says why a seat that comes close is not this person's, in this case. */
record WhyNot(Seat seat, Register register) {

  /**
   * The reason, if one is worth saying: a seat of their agency that does not exist for this case is
   * not.
   *
   * @param entitled they would have the seat if it existed for this case
   */
  Optional<String> says(Facts facts, boolean entitled) {
    Answer exists = seat.exists(facts);
    if (exists == Answer.NOT_KNOWN) {
      return Optional.of(name() + " depends on something not known yet: " + limbs(facts, exists));
    }
    if (exists == Answer.NO) {
      return entitled ? Optional.of(onlyElsewhere(facts)) : Optional.empty();
    }
    return Optional.of(name() + forWhom() + since(facts));
  }

  private String onlyElsewhere(Facts facts) {
    return name()
        + " exists only in other cases: here it is not so that "
        + limbs(facts, Answer.NO);
  }

  private String name() {
    return seat.agency()
        .map(agency -> "the " + register.agencyName(agency) + "'s seat")
        .orElse("the seat " + seat.name());
  }

  private String forWhom() {
    List<String> posts = seat.posts().stream().map(register::postName).toList();
    return posts.isEmpty()
        ? " is for its named member or their deputy"
        : " is for the " + Sentence.or(posts);
  }

  private String since(Facts facts) {
    String limbs = limbs(facts, Answer.YES);
    return limbs.isEmpty() ? "" : ", since " + limbs;
  }

  private String limbs(Facts facts, Answer answer) {
    return seat.condition(facts).map(f -> Sentence.and(f.because(answer))).orElse("");
  }
}
