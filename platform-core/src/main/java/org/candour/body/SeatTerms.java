package org.candour.body;

import java.util.Optional;

/**
 * What a seat means for quorum and votes, kept with the attendance so that a decision can be
 * checked alone.
 *
 * @param agency the agency whose seat it is, if one agency's
 * @param places how many people the seat holds at once
 */
public record SeatTerms(
    String name, Optional<String> agency, int places, boolean counts, boolean votes) {

  /** The terms of somebody who sits in no seat. */
  public static SeatTerms none() {
    return new SeatTerms("no seat", Optional.empty(), 0, false, false);
  }

  /** Whether it counts or votes; without either somebody only sits with the members. */
  public boolean hasAVoice() {
    return counts || votes;
  }
}
