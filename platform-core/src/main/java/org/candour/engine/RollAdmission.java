package org.candour.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Appointed;
import org.candour.rule.Reason;
import org.candour.time.Civil;

/**
 * Judges a proposal to a partnership's own journal: who is known there and who holds what. An
 * appointment that a rule excludes is refused even when it is reported: nobody holds what they may
 * not hold, and how somebody really sat at a meeting is recorded with the meeting.
 */
record RollAdmission(Roll roll, Proposal proposal) {

  Ruling rule() {
    List<Reason> refused = new ArrayList<>(Hindsight.wrongWith(proposal));
    Roll grown = roll;
    List<Entry> entries = new ArrayList<>();
    for (Happening what : proposal.what()) {
      Optional<Framework> framework = roll.frameworks().on(dayOf(what));
      Optional<Framework> today = roll.frameworks().on(Civil.dayOf(proposal.now()));
      if (framework.isEmpty() || today.isEmpty()) {
        refused.add(noFramework(what));
        break;
      }
      Judgement judgement = new Judgement();
      RollScene scene = new RollScene(roll, grown, framework.get(), today.get(), proposal);
      new RollJudges(scene, judgement).judge(what);
      Asking asking =
          Asking.of(proposal, scene.roster().appointments().at(proposal.now()), today.get());
      refused.addAll(judgement.refusals(asking.asAct()));
      Entry entry =
          new Writing(proposal, asking, framework.get(), roll.calendar())
              .entry(roll.subject(), grown.journal(), what, judgement);
      entries.add(entry);
      grown = grown.plus(entry);
    }
    return refused.isEmpty()
        ? new Ruling.Admitted(entries)
        : new Ruling.Refused(refused.stream().distinct().toList());
  }

  /** An appointment goes by the version in force on its first day, everything else by today's. */
  private LocalDate dayOf(Happening what) {
    return what instanceof Appointed it ? it.from() : Civil.dayOf(proposal.now());
  }

  private static Reason noFramework(Happening what) {
    return Reason.integrity(
            what instanceof Appointed ? "from" : "happened",
            "No version of this partnership's framework is in force on that day.")
        .toMend("Choose a day on which one is.");
  }
}
