package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.rule.Reason;
import org.candour.time.Civil;

/**
 * Judges a proposal to a case, happening by happening, each on what the ones before it made of the
 * case.
 */
record CaseAdmission(Dossier dossier, Proposal proposal) {

  Ruling rule() {
    List<Reason> refused = new ArrayList<>(Hindsight.wrongWith(proposal));
    Dossier grown = dossier;
    List<Entry> entries = new ArrayList<>();
    for (Happening what : proposal.what()) {
      Assessment now = Engine.assess(grown, proposal.now(), proposal.now());
      Optional<Framework> framework = framework(now, what);
      if (framework.isEmpty()) {
        refused.add(noFramework());
        break;
      }
      Judgement judgement = new Judgement();
      Framework current = today().orElse(framework.get());
      Asking asking = Asking.of(proposal, dossier.held(proposal.now()), current);
      Map<String, Value> answered = FactsAnswered.in(what, framework.get());
      Assessment knowing = now.knowing(answered);
      Scene scene =
          new Scene(knowing, framework.get(), current, dossier.held(proposal.now()), proposal);
      CaseJudges.judge(what, scene, grown, judgement);
      CaseJudges.notAhead(answered, scene, judgement);
      Order.judge(what, scene, grown, judgement);
      refused.addAll(judgement.refusals(asking));
      Entry entry =
          new Writing(proposal, asking, framework.get(), dossier.calendar())
              .entry(dossier.subject(), grown.journal(), what, judgement);
      entries.add(entry);
      grown = grown.plus(entry);
    }
    return refused.isEmpty()
        ? new Ruling.Admitted(entries)
        : new Ruling.Refused(refused.stream().distinct().toList());
  }

  private Optional<Framework> today() {
    return dossier.frameworks().on(Civil.dayOf(proposal.now()));
  }

  private static Reason noFramework() {
    return Reason.integrity(
            "happened", "No version of this partnership's framework was in force on that day.")
        .toMend(
            "Check the date. If it is right, the partnership has to publish the framework that was"
                + " in force then.");
  }

  /**
   * A review keeps the version it began under, and a correction goes by the version that judged
   * what it corrects; who may open the case goes by the version of today, whatever day is said;
   * everything else goes by the version of its day.
   */
  private Optional<Framework> framework(Assessment now, Happening what) {
    if (what instanceof Corrected it) {
      return dossier.journal().stream()
          .filter(e -> e.place() == it.place())
          .findFirst()
          .flatMap(e -> dossier.frameworks().version(e.stamp().framework()))
          .or(() -> dossier.frameworks().on(proposal.happened().day()));
    }
    if (AccessJudge.hears(what)) {
      return today();
    }
    return ReviewRecord.reviewOf(what)
        .flatMap(now::review)
        .flatMap(r -> dossier.frameworks().version(r.version()))
        .or(() -> dossier.frameworks().on(proposal.happened().day()));
  }
}
