package org.candour.engine;

import java.time.Instant;
import java.util.Optional;

/**
 * The only door to the rules. Both functions are pure: the same values in, the same answer out, for
 * a live page, for a what-if and for a partnership's own examples.
 */
public final class Engine {
  private Engine() {}

  /** How a case stands, as known at one instant, with lateness judged at another. */
  public static Assessment assess(Dossier dossier, Instant asKnownAt, Instant about) {
    return new Assessor(dossier, asKnownAt, about).assess();
  }

  /** Whether this may be written in the journal of a case, with every reason when not. */
  public static Ruling admit(Dossier dossier, Proposal proposal) {
    return new CaseAdmission(dossier, proposal.notBefore(dossier.journal())).rule();
  }

  /**
   * How one meeting of a body stands at an instant: who was there then, on all that is known now of
   * who came and went. Empty when there is no such meeting. A decision that is reported rests on
   * the meeting as it stood when it was taken.
   */
  public static Optional<MeetingStanding> assess(Room room, String meeting, Instant at) {
    return new MeetingReader(room, at).read(meeting);
  }

  /** Whether this may be written in the journal of a body, with every reason when not. */
  public static Ruling admit(Room room, Proposal proposal) {
    return new RoomAdmission(room, proposal.notBefore(room.journal())).rule();
  }
}
