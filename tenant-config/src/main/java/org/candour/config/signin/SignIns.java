package org.candour.config.signin;

import java.util.List;
import java.util.Optional;

/**
 * The invented people of a demonstration, any of whom a visitor may be. Elsewhere there is none.
 */
public interface SignIns {
  /** Whether this installation is a demonstration with invented people. */
  boolean demonstration();

  /** The invented people, by partnership; none when this is no demonstration. */
  List<Person> people();

  /** Whether somebody may be signed in as. Nobody may when this is no demonstration. */
  boolean invented(String personId);

  /**
   * A token for the programming interface that says this person asks, as their organisation's
   * sign-in would issue it; nothing when they may not be signed in as.
   */
  Optional<String> tokenFor(String personId);

  /**
   * Somebody who may be signed in as.
   *
   * @param post what they hold there, in words
   */
  record Person(
      String id, String name, String post, String partnershipId, String partnershipName) {}
}
