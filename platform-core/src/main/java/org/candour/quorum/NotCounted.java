package org.candour.quorum;

import org.candour.body.Attendee;

/** Somebody present who does not count, and why: the words after their name. */
public record NotCounted(Attendee attendee, String why) {
  /** The whole sentence. */
  public String says() {
    return attendee.shownAs() + " " + why + ".";
  }
}
