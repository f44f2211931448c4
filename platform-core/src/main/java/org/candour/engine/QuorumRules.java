package org.candour.engine;

import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.framework.Constitution;
import org.candour.journal.Sitting;
import org.candour.quorum.Filled;
import org.candour.quorum.QuorumVerdict;
import org.candour.rule.Reason;

/** The quorum of one body, with the rule it rests on. */
record QuorumRules(Constitution constitution) {

  /** A verdict and, as a reason, what stands against deciding. */
  record Judged(QuorumVerdict verdict, Reason reason) {}

  /** The seats that exist for a case go by its facts. */
  Judged judge(Sitting sitting, Facts facts) {
    Filled filled = Filled.of(constitution.body().seatsFor(facts), sitting.filled());
    QuorumVerdict verdict = constitution.quorum().judge(sitting.present(), filled);
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
