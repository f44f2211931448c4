package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.framework.Constitution;
import org.candour.journal.Sitting;
import org.candour.quorum.QuorumVerdict;
import org.candour.rule.Reason;

/** The quorum of one body, with the rule it rests on. */
record QuorumRules(Constitution constitution) {

  /** A verdict and, as a reason, what stands against deciding. */
  record Judged(QuorumVerdict verdict, Reason reason) {}

  Judged judge(Sitting sitting) {
    return judge(sitting.present());
  }

  Judged judge(List<Attendee> present) {
    QuorumVerdict verdict = constitution.quorum().judge(present);
    Reason reason =
        new Reason(
            Reason.Kind.RULE,
            constitution.body().name() + ": " + verdict.says(),
            Optional.of("Decide once the meeting is quorate."),
            constitution.quorumRule(),
            Optional.of("attendance"));
    return new Judged(verdict, reason);
  }
}
