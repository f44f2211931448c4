package org.candour.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;

/** Says why a seat that comes close is not this person's, in this case. */
record WhyNot(Seat seat, Register register) {

  /**
   * The reason, for a seat the person has a claim on or that is their agency's; nothing for the
   * others.
   */
  Optional<String> says(Facts facts, List<Claim> claims, Set<String> agencies) {
    boolean own = seat.agency().map(agencies::contains).orElse(false);
    if (claims.isEmpty() && !own) {
      return Optional.empty();
    }
    return switch (seat.exists(facts)) {
      case NOT_KNOWN ->
          Optional.of(
              name() + " depends on something not known yet: " + limbs(facts, Answer.NOT_KNOWN));
      case NO -> claims.isEmpty() ? Optional.empty() : Optional.of(elsewhere(facts));
      case YES ->
          Optional.of(refused(claims).orElseGet(() -> name() + " is" + forWhom() + since(facts)));
    };
  }

  /** The seat by its agency, else by its own name. */
  String name() {
    return seat.agency()
        .map(agency -> "the " + register.agencyName(agency) + " seat")
        .orElse("the seat " + seat.name());
  }

  private Optional<String> refused(List<Claim> claims) {
    return claims.stream().flatMap(claim -> claim.refusal(name()).stream()).findFirst();
  }

  private String elsewhere(Facts facts) {
    return name()
        + forWhom()
        + " is not part of this case, since it is not so that "
        + limbs(facts, Answer.NO);
  }

  private String forWhom() {
    List<String> posts = seat.posts().stream().map(register::postName).toList();
    return posts.isEmpty() ? " for its named member" : " for the " + Sentence.or(posts);
  }

  private String since(Facts facts) {
    String limbs = limbs(facts, Answer.YES);
    return limbs.isEmpty() ? "" : ", since " + limbs;
  }

  private String limbs(Facts facts, Answer answer) {
    return seat.condition(facts).map(f -> Sentence.and(f.because(answer))).orElse("");
  }
}
