package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;

/**
 * How many, and who, must be present. Members and their deputies count; guests, presenters and
 * those in attendance never do. A member and their own deputy count once, a person in two seats
 * counts once, and nobody stands in for an agency that is not their own.
 */
public sealed interface Quorum
    permits EachOf, AtLeast, Capped, ShareOfFilled, Together, QuorumNotSet {
  /** What it comes to with these people present, and so many seats filled. */
  QuorumVerdict judge(List<Attendee> present, Filled filled);

  /** The same where nobody has said how many seats are filled. */
  default QuorumVerdict judge(List<Attendee> present) {
    return judge(present, Filled.notKnown());
  }

  /** What it asks for, in words. */
  String words();

  /** Whether those who take part online count; empty where no quorum is set. */
  Optional<Remote> online();

  /** The quorums that must all be met, where it is several. */
  default List<Quorum> parts() {
    return List.of();
  }
}
