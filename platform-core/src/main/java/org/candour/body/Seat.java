package org.candour.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.rule.Rule;

/**
 * A seat of a body.
 *
 * @param agency the agency whose seat it is; only its people may fill it
 * @param posts the posts that carry the seat, any one of which will do; empty when the seat goes by
 *     nomination
 * @param places how many people may fill it at once
 * @param onlyWhen the seat exists only for cases of which this is so
 * @param counts whether it counts towards quorum
 * @param votes whether it carries a vote
 * @param deputyNamed whether a deputy must be named for it
 * @param rule the rule of this seat, when it has one of its own
 */
public record Seat(
    String id,
    String name,
    Optional<String> agency,
    List<String> posts,
    int places,
    Optional<Criterion> onlyWhen,
    Set<String> tags,
    boolean deputyAllowed,
    boolean counts,
    boolean votes,
    boolean deputyNamed,
    Eligibility eligibility,
    Optional<Rule> rule) {
  public Seat {
    posts = List.copyOf(posts);
    tags = Set.copyOf(tags);
    if (places < 1) {
      throw new IllegalArgumentException("a seat has at least one place");
    }
  }

  /** A seat without a rule of its own, which asks nothing of whoever is appointed. */
  public Seat(
      String id,
      String name,
      Optional<String> agency,
      List<String> posts,
      int places,
      Optional<Criterion> onlyWhen,
      Set<String> tags,
      boolean deputyAllowed,
      boolean counts,
      boolean votes) {
    this(
        id,
        name,
        agency,
        posts,
        places,
        onlyWhen,
        tags,
        deputyAllowed,
        counts,
        votes,
        false,
        Eligibility.open(),
        Optional.empty());
  }

  /** Why the seat exists for this case or not, when that depends on the case. */
  public Optional<Finding> condition(Facts facts) {
    return onlyWhen.map(criterion -> criterion.judge(facts));
  }

  /** Whether the seat exists for this case; a seat without a condition always does. */
  public Answer exists(Facts facts) {
    return condition(facts).map(Finding::answer).orElse(Answer.YES);
  }

  /** What an attendance record keeps of the seat. */
  public SeatTerms terms() {
    return new SeatTerms(name, agency, places, counts, votes);
  }

  /** Whether it counts or votes; without either somebody only sits with the members. */
  public boolean hasAVoice() {
    return counts || votes;
  }
}
