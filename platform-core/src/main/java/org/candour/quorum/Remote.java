package org.candour.quorum;

import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Mode;

/**
 * Whether people who take part remotely count towards a quorum. Groups that meet online count them
 * ({@link #COUNTS} is how to read a document that says nothing but lets the body meet online). A
 * body whose votes must be cast in the room does not, unless its framework says so; where its
 * document is silent that reading is assumed, for it to confirm.
 */
public enum Remote {
  COUNTS("Whoever takes part online counts."),
  DOES_NOT_COUNT("Whoever takes part online does not count.");

  private final String words;

  Remote(String words) {
    this.words = words;
  }

  /** As a sentence. */
  public String words() {
    return words;
  }

  Optional<String> refusal(Attendee attendee) {
    return this == DOES_NOT_COUNT && attendee.mode() == Mode.REMOTE
        ? Optional.of("takes part remotely, which does not count towards this quorum")
        : Optional.empty();
  }
}
