package org.candour.quorum;

import org.candour.tenancy.PersonId;

/** A vote as handed in: by whom, in which seat. */
public record Vote(PersonId person, String seat, Ballot ballot) {
  /** Stands where a vote names its seat, for the chair's second vote. No seat has this id. */
  static final String CASTING = "casting vote";

  /** The chair's second vote, which settles a tie where the rule gives one. */
  public static Vote casting(PersonId chair, Ballot ballot) {
    return new Vote(chair, CASTING, ballot);
  }

  /** Whether it is a second vote of the chair. */
  public boolean settlesTie() {
    return seat.equals(CASTING);
  }
}
