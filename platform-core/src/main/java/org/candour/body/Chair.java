package org.candour.body;

import java.util.Optional;
import java.util.Set;

/**
 * Who may take the chair, and why.
 *
 * @param posts the posts that may; while the case leaves it open, those it can still turn out to be
 * @param agency the agency whose turn it is
 */
public record Chair(State state, Set<String> posts, Optional<String> agency, String says) {
  public Chair {
    posts = Set.copyOf(posts);
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
        || (agency.isPresent() && attendee.as().seated() && agency.equals(attendee.agency()));
  }

  /** Why this person may not chair, if they may not. */
  public Optional<String> refusal(Attendee attendee) {
    return allows(attendee)
        ? Optional.empty()
        : Optional.of(attendee.shownAs() + " may not take the chair. " + says);
  }
}
