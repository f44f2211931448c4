package org.candour.body;

import java.util.Optional;
import java.util.Set;

/**
 * Who may take the chair, and why.
 *
 * @param posts the posts that may; empty when it goes by agency or is not settled
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

  /**
   * Whether this person may chair. When the chair is not set, or not known yet, nobody is turned
   * away.
   */
  public boolean allows(Attendee attendee) {
    return state != State.SET
        || attendee.posts().stream().anyMatch(posts::contains)
        || (agency.isPresent() && agency.equals(attendee.agency()));
  }
}
