package org.candour.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take the chair, and why.
 *
 * @param posts the posts that may; while the case leaves it open, those it can still turn out to be
 * @param agency the agency whose turn it is
 * @param mayStay whose turn has ended, and who may stay if a reason is given
 * @param vice who takes the chair while nobody is there who may
 */
public record Chair(
    State state,
    Set<String> posts,
    Optional<String> agency,
    String says,
    Set<Turn> mayStay,
    Optional<Chair> vice) {
  public Chair {
    posts = Set.copyOf(posts);
    mayStay = Set.copyOf(mayStay);
  }

  /** A chair whose turn ends when it ends, and who has no vice-chair. */
  public Chair(State state, Set<String> posts, Optional<String> agency, String says) {
    this(state, posts, agency, says, Set.of(), Optional.empty());
  }

  static Chair open(State state, String says) {
    return new Chair(state, Set.of(), Optional.empty(), says);
  }

  static Chair of(Turn turn, String says) {
    Set<String> posts = turn.post() ? Set.of(turn.id()) : Set.of();
    Optional<String> agency = turn.post() ? Optional.empty() : Optional.of(turn.id());
    return new Chair(State.SET, posts, agency, says);
  }

  Chair staying(Set<Turn> others) {
    return new Chair(state, posts, agency, says, others, vice);
  }

  Chair withVice(Chair second) {
    String both = says + " When the chair is away, the vice-chair: " + Sentence.within(second.says);
    return new Chair(state, posts, agency, both, mayStay, Optional.of(second));
  }

  /** Whether the chair is settled. */
  public enum State {
    SET,
    /** The framework says nothing; anybody may chair. */
    NOT_SET,
    /** It turns on a fact that nobody has answered yet. */
    NOT_KNOWN
  }

  /** Whether this person may chair. Where the chair is not set, nobody is turned away. */
  public boolean allows(Attendee attendee) {
    return state == State.NOT_SET
        || attendee.posts().stream().anyMatch(posts::contains)
        || (agency.isPresent()
            && attendee.as().seated()
            && attendee.terms().hasAVoice()
            && agency.equals(attendee.agency()));
  }

  /**
   * Whether this person may chair with these people there: the vice-chair only while nobody is
   * there who may chair.
   */
  public boolean allows(Attendee attendee, List<Attendee> present) {
    return allows(attendee)
        || (vice.map(second -> second.allows(attendee)).orElse(false)
            && present.stream().noneMatch(this::allows));
  }

  /** Whether this person's turn is over, and they may stay if a reason is given. */
  public boolean mayStay(Attendee attendee) {
    return mayStay.stream().anyMatch(turn -> turn.isOf(attendee));
  }

  /** Why this person may not chair, if they may not. */
  public Optional<String> refusal(Attendee attendee) {
    return allows(attendee)
        ? Optional.empty()
        : Optional.of(attendee.shownAs() + " may not take the chair. " + says);
  }
}
