package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.engine.Room;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.ValuesErased;
import org.candour.journal.Subject;
import org.candour.rule.Reason;
import org.candour.tenancy.PartnershipId;
import org.candour.time.When;

/** Commands on one meeting, within one transaction. */
record MeetingWork(CaseWork work, String body) {

  PartnershipId partnership() {
    return work.desk().who().partnership();
  }

  Store.Tx tx() {
    return work.tx();
  }

  Instant now() {
    return work.now();
  }

  String subject() {
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
    new Routines(partnership(), tx(), work.files(), now()).due(body, after);
    return new Grown(after, meeting);
  }

  List<Entry> admitted(Room room, Files.Journal journal, Happening what) {
    return CaseWork.admitted(
        Engine.admit(room, work.proposal(List.of(what)).notBefore(journal.entries())));
  }

  Files.Journal append(Files.Journal journal, List<Entry> entries) {
    Bytes head =
        new Writer(partnership(), tx(), now())
            .append(subject(), entries, journal.head(), work.desk().framework());
    List<Entry> all = new ArrayList<>(journal.entries());
    all.addAll(entries);
    return new Files.Journal(all, head);
  }

  /** Erases what the engine admits: the body's journal, read again. */
  Files.Journal erase(Files.Journal journal, Command.Erase it) {
    ValuesErased what = ErasedValues.what(it, journal.entries());
    append(journal, admitted(room(journal, Optional.empty()), journal, what));
    new ErasedValues(partnership(), tx()).remove(subject(), what, now());
    return journal();
  }

  Grown on(String meeting, Files.Journal journal, Command.OnMeeting command) {
    Room room = room(journal, Optional.of(meeting));
    MeetingStanding standing =
        Engine.assess(room, meeting, asOf())
            .orElseThrow(() -> new Undone(new Outcome.NotFound<>("meeting")));
    AttendanceWork attendance = new AttendanceWork(this, meeting);
    ItemWork items = new ItemWork(this, standing, room, journal);
    item(command)
        .map(id -> standing.item(id).orElseThrow(MeetingWork::noSuchItem))
        .ifPresent(item -> told(item, standing, command));
    if (command instanceof Command.Erase it) {
      return new Grown(erase(journal, it), meeting);
    }
    if (command instanceof Command.Invite it) {
      return new Grown(items.invite(it), meeting);
    }
    if (command instanceof Command.EndInvitation it) {
      return new Grown(items.endInvitation(it), meeting);
    }
    if (command instanceof Command.ListItem it) {
      return new Grown(items.list(it), meeting);
    }
    if (command instanceof Command.DecideItem it) {
      return new Grown(items.decide(it), meeting);
    }
    if (command instanceof Command.DisagreeOnItem it) {
      return new Grown(items.disagree(it), meeting);
    }
    if (command instanceof Command.AttendOtherwise it) {
      return new Grown(attendance.otherwise(it, room, journal), meeting);
    }
    return new Grown(
        command instanceof Command.CorrectAttendance it
            ? attendance.correct(it, room, journal)
            : attendance.record(command, room, journal),
        meeting);
  }

  private static Optional<String> item(Command.OnMeeting command) {
    if (command instanceof Command.DecideItem it) {
      return Optional.of(it.item());
    }
    if (command instanceof Command.DisagreeOnItem it) {
      return Optional.of(it.item());
    }
    if (command instanceof Command.Invite it) {
      return Optional.of(it.item());
    }
    if (command instanceof Command.EndInvitation it) {
      return Optional.of(it.item());
    }
    return command instanceof Command.DeclareInterest it
        ? Optional.of(it.item())
        : Optional.empty();
  }

  /**
   * Whoever is not told of an item finds none. Who is only invited to it may declare an interest in
   * it and no more.
   */
  private void told(ItemStanding item, MeetingStanding standing, Command.OnMeeting command) {
    if (command instanceof Command.DeclareInterest
        && new Told(work.desk(), work.files(), tx(), now()).told(item, standing)) {
      return;
    }
    List<Reason> against =
        new Door(work.desk(), work.files(), tx(), now())
            .open(caseOf(item))
            .map(Door.Opened::against)
            .orElseThrow(MeetingWork::noSuchItem);
    if (!against.isEmpty()) {
      throw new Undone(new Outcome.Refused<>(against));
    }
  }

  /** The same of an item that there is not and of one that somebody is not told of. */
  static Undone noSuchItem() {
    return new Undone(
        new Outcome.Refused<>(
            List.of(
                Reason.integrity("item", "This meeting shows you no such item on its agenda.")
                    .toMend("Choose one of the items that the meeting shows you."))));
  }

  CaseRow caseOf(ItemStanding item) {
    return tx().cases()
        .byId(partnership(), item.caseId())
        .orElseThrow(() -> new Undone(new Outcome.NotFound<>("case")));
  }

  /** What is reported rests on the meeting as it stood then: somebody may have left since. */
  private Instant asOf() {
    return notAfterNow(work.happened());
  }

  Instant notAfterNow(When when) {
    return when.last().isAfter(now()) ? now() : when.last();
  }
}
