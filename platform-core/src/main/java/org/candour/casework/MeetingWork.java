package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.body.Mode;
import org.candour.criteria.Value;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.engine.Room;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Sitting;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.candour.time.When;

/**
 * Commands on one meeting, within one transaction. An act on an item may append to the journal of
 * the body and to that of the case; both are worked out first and then appended in the order of
 * their ids.
 */
record MeetingWork(CaseWork work, String body) {

  private PartnershipId partnership() {
    return work.desk().who().partnership();
  }

  private Store.Tx tx() {
    return work.tx();
  }

  private Instant now() {
    return work.now();
  }

  private String subject() {
    return Ids.ofBody(body);
  }

  Files.Journal journal() {
    return work.files().journal(Subject.ofBody(body), subject());
  }

  Room room(Files.Journal journal, Optional<String> meeting) {
    return work.files().room(body, journal, meeting, now());
  }

  /** The body's journal after a command. */
  record Grown(Files.Journal journal, String meeting) {}

  Grown call(When startsAt, Mode mode) {
    Files.Journal journal = journal();
    String meeting = Ids.next(now());
    List<Entry> entries =
        admitted(
            room(journal, Optional.empty()),
            journal,
            new Happening.MeetingCalled(meeting, startsAt, mode));
    Files.Journal after = append(journal, entries);
    tx().meetings()
        .upsert(partnership(), new MeetingRow(body, meeting, startsAt.start(), "called", 0));
    return new Grown(after, meeting);
  }

  private List<Entry> admitted(Room room, Files.Journal journal, Happening what) {
    return CaseWork.admitted(
        Engine.admit(room, work.proposal(List.of(what)).notBefore(journal.entries())));
  }

  private Files.Journal append(Files.Journal journal, List<Entry> entries) {
    Bytes head =
        new Writer(partnership(), tx(), now())
            .append(subject(), entries, journal.head(), work.desk().framework());
    List<Entry> all = new ArrayList<>(journal.entries());
    all.addAll(entries);
    return new Files.Journal(all, head);
  }

  Grown on(String meeting, Files.Journal journal, Command.OnMeeting command) {
    Room room = room(journal, Optional.of(meeting));
    MeetingStanding standing =
        Engine.assess(room, meeting, asOf())
            .orElseThrow(() -> new Undone(new Outcome.NotFound<>("meeting")));
    if (command instanceof Command.ListItem it) {
      return list(it, standing, journal);
    }
    if (command instanceof Command.DecideItem it) {
      return decide(it, standing, room, journal);
    }
    if (command instanceof Command.DisagreeOnItem it) {
      return disagree(it, standing, room, journal);
    }
    if (command instanceof Command.CorrectAttendance it) {
      return correct(it, standing, room, journal);
    }
    return new Grown(
        append(journal, admitted(room, journal, comingOrGoing(meeting, command))), meeting);
  }

  private Happening comingOrGoing(String meeting, Command.OnMeeting command) {
    if (command instanceof Command.Arrive it) {
      return new Happening.Arrived(
          meeting, it.person(), agency(it.person()), it.seat(), it.as(), it.mode());
    }
    if (command instanceof Command.Depart it) {
      return new Happening.Departed(meeting, it.person());
    }
    Command.DeclareInterest it = (Command.DeclareInterest) command;
    return new Happening.InterestDeclared(meeting, it.item(), it.person());
  }

  private Optional<String> agency(PersonId person) {
    return work.files().appointments().heldBy(person, Civil.dayOf(now())).stream()
        .map(Appointment::agency)
        .findFirst();
  }

  private Grown list(Command.ListItem it, MeetingStanding standing, Files.Journal journal) {
    CaseRow row = work.find(it.reference());
    String item = Ids.next(now());
    Happening listed =
        new Happening.ItemListed(standing.meeting(), item, row.id(), it.review(), it.step());
    Happening planned =
        new Happening.SittingPlanned(
            it.review(), it.step(), body, standing.meeting(), item, standing.startsAt(), Map.of());
    List<Entry> inBody = admitted(room(journal, Optional.of(standing.meeting())), journal, listed);
    Files.Journal after = both(row, planned, journal, inBody);
    tx().meetings()
        .upsert(
            partnership(),
            new MeetingRow(
                body,
                standing.meeting(),
                standing.startsAt().start(),
                "called",
                standing.items().size() + 1));
    tx().meetings()
        .upsertItem(
            partnership(),
            itemRow(standing.meeting(), item, row.id(), it.review(), it.step(), "listed"));
    return new Grown(after, standing.meeting());
  }

  private MeetingItemRow itemRow(
      String meeting, String item, String caseId, String review, String step, String state) {
    return new MeetingItemRow(
        body, meeting, item, caseId, Optional.of(review), Optional.of(step), state);
  }

  /** Appends to the case and to the body, in the order of their ids. */
  private Files.Journal both(
      CaseRow row, Happening inCase, Files.Journal journal, List<Entry> inBody) {
    Files.Journal ofCase = work.files().journal(Subject.ofCase(row.id()), row.id());
    if (row.id().compareTo(subject()) < 0) {
      work.append(row, ofCase, List.of(inCase));
      return append(journal, inBody);
    }
    Files.Journal after = append(journal, inBody);
    work.append(row, ofCase, List.of(inCase));
    return after;
  }

  /** What is reported rests on the meeting as it stood then: somebody may have left since. */
  private Instant asOf() {
    Instant happened = work.happened().last();
    return happened.isAfter(now()) ? now() : happened;
  }

  private ItemStanding item(MeetingStanding standing, String item) {
    return standing.item(item).orElseThrow(() -> new Undone(new Outcome.NotFound<>("item")));
  }

  private static Sitting sitting(ItemStanding item, Files.Journal journal) {
    Sitting s = item.sitting();
    return new Sitting(
        s.body(),
        s.meeting(),
        s.item(),
        journal.entries().size(),
        journal.head().hex(),
        s.present(),
        s.votes(),
        s.withdrawn());
  }

  private CaseRow caseOf(ItemStanding item) {
    return tx().cases()
        .byId(partnership(), item.caseId())
        .orElseThrow(() -> new Undone(new Outcome.NotFound<>("case")));
  }

  private Grown decide(
      Command.DecideItem it, MeetingStanding standing, Room room, Files.Journal journal) {
    ItemStanding item = item(standing, it.item());
    Happening decision =
        new Happening.DecisionMade(
            item.review(),
            item.step(),
            it.option(),
            it.answers(),
            Optional.of(sitting(item, journal).voting(it.votes())),
            it.adopts());
    return conclude(decision, it.option(), item, standing, room, journal);
  }

  private Grown disagree(
      Command.DisagreeOnItem it, MeetingStanding standing, Room room, Files.Journal journal) {
    ItemStanding item = item(standing, it.item());
    Happening raised =
        new Happening.DisagreementRaised(
            item.review(),
            item.step(),
            Map.of("reason", new Value.Text(it.reason())),
            Optional.of(sitting(item, journal).voting(it.votes())));
    return conclude(raised, "disagreement", item, standing, room, journal);
  }

  private Grown conclude(
      Happening inCase,
      String option,
      ItemStanding item,
      MeetingStanding standing,
      Room room,
      Files.Journal journal) {
    Happening concluded = new Happening.ItemConcluded(standing.meeting(), item.item(), option);
    List<Entry> inBody = admitted(room, journal, concluded);
    Files.Journal after = both(caseOf(item), inCase, journal, inBody);
    tx().meetings()
        .upsertItem(
            partnership(),
            itemRow(
                standing.meeting(),
                item.item(),
                item.caseId(),
                item.review(),
                item.step(),
                "concluded"));
    return new Grown(after, standing.meeting());
  }

  /** A corrected attendance is told to every case whose decision rests on it. */
  private Grown correct(
      Command.CorrectAttendance it, MeetingStanding standing, Room room, Files.Journal journal) {
    Happening withdrawn =
        new Corrected(
            it.place(), Corrected.WITHDRAWN, Map.of(Corrected.WITHDRAWN, new Value.YesNo(true)));
    Files.Journal after = append(journal, admitted(room, journal, withdrawn));
    MeetingStanding corrected =
        Engine.assess(room(after, Optional.of(standing.meeting())), standing.meeting(), now())
            .orElse(standing);
    for (ItemStanding item : corrected.items()) {
      if (item.concluded().isPresent()) {
        CaseRow row = caseOf(item);
        Happening told =
            new Happening.AttendanceCorrected(
                item.review(),
                item.step(),
                body,
                standing.meeting(),
                item.item(),
                sitting(item, after));
        work.append(row, work.files().journal(Subject.ofCase(row.id()), row.id()), List.of(told));
      }
    }
    return new Grown(after, standing.meeting());
  }
}
