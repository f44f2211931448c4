package org.candour.api.view;

import java.util.List;
import org.candour.quorum.QuorumVerdict;

/** Whether a meeting is quorate for an item, in words and as data. */
public record QuorumBody(
    QuorumVerdict.State state, String says, List<NeedBody> needs, List<NotCountedBody> notCounted) {

  /** One thing the quorum asks for. */
  public record NeedBody(
      String label, int needed, int here, boolean met, List<String> metBy, String says) {}

  /** Somebody present who does not count, and why. */
  public record NotCountedBody(AttendeeBody attendee, String says) {}

  /** The verdict as it is answered. */
  public static QuorumBody of(QuorumVerdict verdict) {
    return new QuorumBody(
        verdict.state(),
        verdict.says(),
        verdict.needs().stream()
            .map(n -> new NeedBody(n.label(), n.needed(), n.here(), n.met(), n.metBy(), n.says()))
            .toList(),
        verdict.notCounted().stream()
            .map(n -> new NotCountedBody(AttendeeBody.of(n.attendee()), n.says()))
            .toList());
  }
}
