package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.engine.Assessment;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.engine.Room;
import org.candour.engine.StepStanding;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Sitting;
import org.candour.journal.Subject;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;

/**
 * Acts on the items of one meeting. Each may append to the journal of the body and to that of the
 * case; both are worked out first and then appended in the order of their ids.
 */
record ItemWork(MeetingWork work, MeetingStanding standing, Room room, Files.Journal journal) {

  Files.Journal list(Command.ListItem it) {
    CaseRow row = work.work().find(it.reference()).row();
    String item = Ids.next(work.now());
    Happening listed =
        new Happening.ItemListed(standing.meeting(), item, row.id(), it.review(), it.step());
    Happening planned =
        new Happening.SittingPlanned(
            it.review(),
            it.step(),
            work.body(),
            standing.meeting(),
            item,
            standing.startsAt(),
            Map.of());
    List<Entry> inBody = work.admitted(room, journal, listed);
    Files.Journal after = both(row, planned, journal, inBody);
    work.tx()
        .meetings()
        .upsert(
            work.partnership(),
            new MeetingRow(
                work.body(),
                standing.meeting(),
                standing.startsAt().start(),
                "called",
                standing.items().size() + 1));
    work.tx()
        .meetings()
        .upsertItem(
            work.partnership(),
            itemRow(standing.meeting(), item, row.id(), it.review(), it.step(), "listed"));
    return after;
  }

  private MeetingItemRow itemRow(
      String meeting, String item, String caseId, String review, String step, String state) {
    return new MeetingItemRow(
        work.body(), meeting, item, caseId, Optional.of(review), Optional.of(step), state);
  }

  /** Appends to the case and to the body, in the order of their ids. */
  private Files.Journal both(
      CaseRow row, Happening inCase, Files.Journal journal, List<Entry> inBody) {
    return both(row, ofCase(row), inCase, journal, inBody);
  }

  private Files.Journal both(
      CaseRow row,
      Files.Journal ofCase,
      Happening inCase,
      Files.Journal journal,
      List<Entry> inBody) {
    if (row.id().compareTo(work.subject()) < 0) {
      work.work().append(row, ofCase, List.of(inCase));
      return work.append(journal, inBody);
    }
    Files.Journal after = work.append(journal, inBody);
    work.work().append(row, ofCase, List.of(inCase));
    return after;
  }

  private Files.Journal ofCase(CaseRow row) {
    return work.work().files().journal(Subject.ofCase(row.id()), row.id());
  }

  private ItemStanding item(String item) {
    return standing.item(item).orElseThrow(MeetingWork::noSuchItem);
  }

  Files.Journal invite(Command.Invite it) {
    ItemStanding item = item(it.item());
    work.work().known(it.person());
    Happening invited = new Happening.Invited(standing.meeting(), item.item(), it.person());
    Files.Journal after = work.append(journal, work.admitted(room, journal, invited));
    work.tx()
        .meetings()
        .invite(work.partnership(), work.body(), standing.meeting(), item.item(), it.person());
    return after;
  }

  Files.Journal endInvitation(Command.EndInvitation it) {
    ItemStanding item = item(it.item());
    Happening ended = new Happening.InvitationEnded(standing.meeting(), item.item(), it.person());
    Files.Journal after = work.append(journal, work.admitted(room, journal, ended));
    work.tx()
        .meetings()
        .uninvite(work.partnership(), work.body(), standing.meeting(), item.item(), it.person());
    return after;
  }

  /** The copy that a decision rests on. */
  static Sitting sitting(ItemStanding item, Files.Journal journal) {
    Sitting s = item.sitting();
    return new Sitting(
        s.body(),
        s.meeting(),
        s.item(),
        journal.entries().size(),
        journal.head().hex(),
        s.chair(),
        s.present(),
        s.votes(),
        s.withdrawn(),
        s.filled(),
        s.aside());
  }

  /** The body decides, or settles a disagreement that has come to it. */
  Files.Journal decide(Command.DecideItem it) {
    ItemStanding item = item(it.item());
    CaseRow row = work.caseOf(item);
    Files.Journal ofCase = ofCase(row);
    Optional<Sitting> sitting = Optional.of(sitting(item, journal).voting(it.votes()));
    Happening decision =
        onLadder(item, row, ofCase).isPresent()
            ? new Happening.DisagreementSettled(
                item.review(), item.step(), it.option(), it.answers(), sitting, it.adopts())
            : new Happening.DecisionMade(
                item.review(), item.step(), it.option(), it.answers(), sitting, it.adopts());
    return conclude(row, ofCase, decision, it.option(), item);
  }

  /** The body does not agree: its own question goes up, or the disagreement that it had goes on. */
  Files.Journal disagree(Command.DisagreeOnItem it) {
    ItemStanding item = item(it.item());
    CaseRow row = work.caseOf(item);
    Files.Journal ofCase = ofCase(row);
    Optional<Sitting> sitting = Optional.of(sitting(item, journal).voting(it.votes()));
    Map<String, Value> reason = Map.of("reason", new Value.Text(it.reason()));
    Happening goesUp =
        onLadder(item, row, ofCase)
            .<Happening>map(
                rung ->
                    new Happening.DisagreementEscalated(
                        item.review(), item.step(), rung, reason, sitting))
            .orElseGet(
                () ->
                    new Happening.DisagreementRaised(item.review(), item.step(), reason, sitting));
    return conclude(row, ofCase, goesUp, "disagreement", item);
  }

  /** Where this body has a disagreement, or settled it: the number of the rung it goes to next. */
  private Optional<Integer> onLadder(ItemStanding item, CaseRow row, Files.Journal ofCase) {
    Instant known = work.work().latest(ofCase.entries());
    Assessment now = Engine.assess(work.work().files().dossier(row.id(), ofCase), known, known);
    return now.review(item.review())
        .flatMap(review -> review.step(item.step()))
        .filter(step -> isThisBody(step.takenBy(now.facts())))
        .flatMap(StepStanding::onRung)
        .map(at -> at.next(now.facts()).map(Ladder.Reached::number).orElse(at.from() + 1));
  }

  private boolean isThisBody(Optional<Owner> owner) {
    return owner.orElse(null) instanceof Owner.OfBody its && its.body().equals(work.body());
  }

  private Files.Journal conclude(
      CaseRow row, Files.Journal ofCase, Happening inCase, String option, ItemStanding item) {
    Happening concluded = new Happening.ItemConcluded(standing.meeting(), item.item(), option);
    List<Entry> inBody = work.admitted(room, journal, concluded);
    Files.Journal after = both(row, ofCase, inCase, journal, inBody);
    work.tx()
        .meetings()
        .upsertItem(
            work.partnership(),
            itemRow(
                standing.meeting(),
                item.item(),
                item.caseId(),
                item.review(),
                item.step(),
                "concluded"));
    return after;
  }
}
