package org.candour.config.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.Chair;
import org.candour.engine.AppointmentRuling;
import org.candour.engine.Ruling;
import org.candour.journal.Mark;
import org.candour.quorum.QuorumVerdict;
import org.candour.quorum.VoteVerdict;
import org.candour.rule.Reason;

/** What the engine answered to one thing done. */
record Said(
    List<Reason> refused,
    List<Mark> marks,
    Optional<QuorumVerdict> quorum,
    Optional<VoteVerdict> vote,
    Optional<Chair> chair) {

  static Said nothing() {
    return new Said(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Refused for these reasons, or for none. */
  static Said refusing(List<Reason> reasons) {
    return new Said(reasons, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Said of(Ruling ruling) {
    if (ruling instanceof Ruling.Refused refused) {
      return refusing(refused.reasons());
    }
    List<Mark> marks = new ArrayList<>();
    ((Ruling.Admitted) ruling).entries().forEach(entry -> marks.addAll(entry.verdict().marks()));
    return new Said(List.of(), marks, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Said of(AppointmentRuling ruling) {
    return new Said(
        ruling.refused(), ruling.marks(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Said at(Optional<QuorumVerdict> quorate, Optional<VoteVerdict> voted, Optional<Chair> chaired) {
    return new Said(refused, marks, quorate, voted, chaired);
  }
}
