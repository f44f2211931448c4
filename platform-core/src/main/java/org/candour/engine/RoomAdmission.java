package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Subject;
import org.candour.rule.Reason;

/** Judges a proposal to a body's journal: meetings, agendas and who came and went. */
record RoomAdmission(Room room, Proposal proposal) {

  Ruling rule() {
    Optional<Framework> framework = room.frameworks().on(proposal.happened().day());
    if (framework.filter(this::hasBody).isEmpty()) {
      return new Ruling.Refused(
          List.of(Reason.integrity("body", "This partnership's framework has no such body.")));
    }
    List<Reason> refused = new ArrayList<>(Hindsight.wrongWith(proposal));
    List<Entry> entries = new ArrayList<>();
    Room grown = room;
    for (Happening what : proposal.what()) {
      Judgement judgement = new Judgement();
      Asking asking = Asking.of(proposal, room.appointments().at(proposal.now()), framework.get());
      new RoomJudges(grown, framework.get(), proposal, judgement).judge(what);
      refused.addAll(judgement.refusals(asking));
      Entry entry =
          new Writing(proposal, asking, framework.get(), room.calendar())
              .entry(Subject.ofBody(room.body()), grown.journal(), what, judgement);
      entries.add(entry);
      grown = grown.plus(entry);
    }
    return refused.isEmpty()
        ? new Ruling.Admitted(entries)
        : new Ruling.Refused(refused.stream().distinct().toList());
  }

  /** The journal of the duties that stand with no body is a body's without one. */
  private boolean hasBody(Framework framework) {
    return room.body().equals(Room.NO_BODY)
        ? proposal.what().stream().allMatch(DutyJudge::isAboutDuties)
        : framework.body(room.body()).isPresent();
  }
}
