package org.candour.quorum;

import org.candour.body.Attendee;

/**
 * Somebody a rule asks for.
 *
 * @param id the agency, tag or post, by {@code kind}
 * @param label for a sentence, after "someone from" ("the police"); for a post with its article
 *     ("the co-ordinator")
 */
public record Party(Kind kind, String id, String label) {

  /** What the id names. */
  public enum Kind {
    AGENCY,
    AGENCY_TAG,
    SEAT_TAG,
    POST
  }

  /** Somebody of one agency. */
  public static Party agency(String id, String label) {
    return new Party(Kind.AGENCY, id, label);
  }

  /** Somebody of an agency that carries a tag, whichever agency that is today. */
  public static Party tagged(String tag, String label) {
    return new Party(Kind.AGENCY_TAG, tag, label);
  }

  /** Somebody in a seat that carries a tag. */
  public static Party seat(String tag, String label) {
    return new Party(Kind.SEAT_TAG, tag, label);
  }

  /** The holder of a post. */
  public static Party post(String id, String label) {
    return new Party(Kind.POST, id, label);
  }

  boolean is(Attendee attendee) {
    return switch (kind) {
      case AGENCY -> attendee.agency().filter(id::equals).isPresent();
      case AGENCY_TAG -> attendee.agencyTags().contains(id);
      case SEAT_TAG -> attendee.seatTags().contains(id);
      case POST -> attendee.posts().contains(id);
    };
  }

  String someone() {
    return kind == Kind.POST ? label : "someone from " + label;
  }

  String nobody() {
    return kind == Kind.POST ? "Not here: " + label + "." : "There is no one from " + label + ".";
  }
}
