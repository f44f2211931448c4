package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.body.Appointments;
import org.candour.body.Expected;
import org.candour.criteria.Facts;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.DutyDone;
import org.candour.journal.Happening.ValuesErased;
import org.candour.pathway.Owner;
import org.candour.pathway.StandingDuty;
import org.candour.rule.Reason;
import org.candour.time.Civil;

/**
 * Whether a duty outside any one review may be recorded as done, and whether such an entry may be
 * taken back. Doing it late is marked, never refused.
 */
record DutyJudge(Room room, Framework framework, Proposal proposal, Judgement judgement) {

  private static final Field NOTE =
      new Field(
          DutyDone.NOTE, "What came of it", Optional.empty(), FieldKind.NARRATIVE, List.of(), true);

  /** What may stand in a journal that belongs to no body. */
  static boolean isAboutDuties(Happening what) {
    return what instanceof DutyDone || what instanceof Corrected || what instanceof ValuesErased;
  }

  void done(DutyDone it) {
    Optional<StandingDuty> duty =
        Optional.ofNullable(framework.duties().get(it.duty()))
            .filter(d -> d.body().orElse(Room.NO_BODY).equals(room.body()));
    if (duty.isEmpty()) {
      judgement.against(CaseJudges.unknown(it.duty(), "duty", framework.duties().keySet(), "duty"));
      return;
    }
    mayDo(duty.get());
    Optional.ofNullable(it.answers().get(DutyDone.NOTE))
        .flatMap(NOTE::wrongWith)
        .ifPresent(judgement::against);
    twice(it, duty.get());
    late(it, duty.get());
  }

  private LocalDate today() {
    return Civil.dayOf(proposal.now());
  }

  /** Who holds what at this moment: what somebody may do goes by it. */
  private Appointments held() {
    return room.appointments().at(proposal.now());
  }

  private Owner.Seats seats() {
    return framework.seats(held(), Facts.none());
  }

  private boolean runs() {
    Set<String> posts = framework.postsTagged(Scene.BUSINESS_UNIT);
    return held().postsOf(proposal.by().person(), today()).stream().anyMatch(posts::contains);
  }

  /** Whoever owes it says that they did it; the business unit may report it for them. */
  private void mayDo(StandingDuty duty) {
    Owner owner = duty.owner();
    boolean reports = proposal.basis() == Basis.REPORT || owner instanceof Owner.Outside;
    if (!owner.isHeldBy(proposal.by().person(), today(), seats()) && !(runs() && reports)) {
      judgement.against(
          Reason.authority(
                  "“"
                      + duty.name()
                      + "” is for "
                      + owner.said()
                      + ". You hold no post or seat that carries it.")
              .restingOn(duty.rule())
              .toMend(
                  runs()
                      ? "If it has already been done, record it as a report with the date."
                      : "Ask "
                          + owner.said()
                          + ", or ask the business unit to record it if it has been done."));
    }
  }

  private void twice(DutyDone it, StandingDuty duty) {
    LocalDate day = proposal.happened().day();
    boolean there =
        standing()
            .filter(known -> known.happened().day().equals(day))
            .anyMatch(known -> known.what() instanceof DutyDone d && d.duty().equals(it.duty()));
    if (there) {
      judgement.against(
          Reason.integrity(
                  "duty",
                  "“" + duty.name() + "” has already been recorded for " + Civil.words(day) + ".")
              .toMend("If what was recorded is wrong, take that entry back first."));
    }
  }

  private Stream<Known> standing() {
    return Known.upTo(Instant.MAX, room.journal()).stream().filter(Known::stands);
  }

  /** It was overdue on the day it was done, as far as this journal tells. */
  private void late(DutyDone it, StandingDuty duty) {
    List<Recurring> before =
        Engine.duties(
            framework,
            Practice.in(room.body(), room.journal()),
            proposal.happened().day(),
            room.calendar());
    before.stream()
        .filter(recurring -> recurring.id().equals(it.duty()))
        .map(Recurring::expected)
        .filter(expected -> expected.state() == Expected.State.OVERDUE)
        .forEach(expected -> judgement.late(duty.rule(), expected.says()));
  }

  /** Whether it corrects an entry that says that a duty was done, or can only be meant to. */
  boolean mayBeOfADuty(Corrected it) {
    return room.body().equals(Room.NO_BODY)
        || known(it).filter(known -> known.what() instanceof DutyDone).isPresent();
  }

  private Optional<Known> known(Corrected it) {
    return Known.upTo(Instant.MAX, room.journal()).stream()
        .filter(known -> known.place() == it.place())
        .findFirst();
  }

  void corrected(Corrected it) {
    Optional<Known> known = known(it);
    if (known.isEmpty()) {
      judgement.against(
          Reason.integrity("place", "There is no such entry.")
              .toMend("Choose one of the entries."));
      return;
    }
    if (!(known.get().what() instanceof DutyDone)) {
      judgement.against(
          Reason.integrity("place", "That entry does not say that a duty was done.")
              .toMend("Choose one that does. What was erased stays erased."));
      return;
    }
    corrected(it, known.get());
  }

  private void corrected(Corrected it, Known known) {
    if (!it.field().equals(Corrected.WITHDRAWN)) {
      judgement.against(
          Reason.integrity("field", "That a duty was done can only be taken back whole.")
              .toMend("Take it back, and record it anew as it was."));
    }
    if (known.withdrawn()) {
      judgement.against(Reason.integrity("place", "That entry has been withdrawn already."));
    }
    boolean own = known.entry().stamp().by().person().equals(proposal.by().person());
    boolean belongs = !held().heldBy(proposal.by().person(), today()).isEmpty();
    if (!runs() && !(own && belongs)) {
      judgement.against(
          Reason.authority(
                  "An entry is taken back by the person who recorded it or by the business unit.")
              .toMend("Ask the business unit to take it back."));
    }
  }
}
