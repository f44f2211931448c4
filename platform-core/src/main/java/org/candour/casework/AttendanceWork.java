package org.candour.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.candour.body.Appointment;
import org.candour.criteria.Value;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.engine.Room;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.ItemConcluded;
import org.candour.journal.Subject;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.candour.time.When;

/** Who comes, goes, chairs and stands aside at one meeting, and what was recorded wrongly of it. */
record AttendanceWork(MeetingWork work, String meeting) {

  private Happening comingOrGoing(Command.OnMeeting command) {
    if (command instanceof Command.Arrive it) {
      work.work().known(it.person());
      return new Happening.Arrived(
          meeting, it.person(), agency(it.person()), it.seat(), it.as(), it.mode());
    }
    if (command instanceof Command.Depart it) {
      return new Happening.Departed(meeting, it.person());
    }
    if (command instanceof Command.TakeChair it) {
      return new Happening.ChairTaken(meeting, it.person());
    }
    Command.DeclareInterest it = (Command.DeclareInterest) command;
    work.work().known(it.person());
    return new Happening.InterestDeclared(meeting, it.item(), it.person());
  }

  /** Who comes back as something else has left first, in the same transaction. */
  Files.Journal otherwise(Command.AttendOtherwise it, Room room, Files.Journal journal) {
    Happening left = comingOrGoing(new Command.Depart(it.as().person()));
    Files.Journal after = work.append(journal, work.admitted(room, journal, left));
    Room without = work.room(after, Optional.of(meeting));
    When happened = work.work().happened();
    return told(
        work.append(after, work.admitted(without, after, comingOrGoing(it.as()))),
        (item, settled) -> !settled.last().isBefore(happened.start()));
  }

  private Optional<String> agency(PersonId person) {
    return work.work().files().appointments().heldBy(person, Civil.dayOf(work.now())).stream()
        .map(Appointment::agency)
        .findFirst();
  }

  /**
   * What was wrong is withdrawn, and every case whose decision rests on it is told who was there
   * when it was taken.
   */
  Files.Journal correct(Command.CorrectAttendance it, Room room, Files.Journal journal) {
    Happening withdrawn =
        new Corrected(
            it.place(), Corrected.WITHDRAWN, Map.of(Corrected.WITHDRAWN, new Value.YesNo(true)));
    return told(
        work.append(journal, work.admitted(room, journal, withdrawn)), (item, settled) -> true);
  }

  /**
   * Somebody comes, goes, takes the chair or stands aside. Where it is said of an item that was
   * settled meanwhile, its case is told.
   */
  Files.Journal record(Command.OnMeeting command, Room room, Files.Journal journal) {
    Happening what = comingOrGoing(command);
    When happened = work.work().happened();
    List<Entry> inBody = work.admitted(room, journal, what);
    if (what instanceof Happening.InterestDeclared interest) {
      conflict(interest, room);
      return told(
          work.append(journal, inBody),
          (item, settled) -> interest.item().equals(item),
          item -> {});
    }
    return told(
        work.append(journal, inBody),
        (item, settled) -> !settled.last().isBefore(happened.start()));
  }

  /**
   * An interest in an item is a conflict of interest in its case, so that the case is closed to
   * whoever has it. Where that may not be declared (about others by somebody who is no chair, or of
   * the last person of the business unit who can open the case), they only stand aside.
   */
  private void conflict(Happening.InterestDeclared interest, Room room) {
    Engine.assess(room, meeting, work.now())
        .flatMap(standing -> standing.item(interest.item()))
        .ifPresent(
            item -> {
              CaseRow row = work.caseOf(item);
              Files.Loaded file = work.work().files().caseFile(row.id(), work.now());
              if (!Engine.access(file.dossier()).excluded().containsKey(interest.person())) {
                work.work()
                    .appendIfAdmitted(
                        row,
                        file.journal(),
                        List.of(new Happening.ConflictDeclared(interest.person(), Map.of())));
              }
            });
  }

  /**
   * Tells the cases whose decisions rest on these items who was there when they were taken. That
   * may undo a decision, so it is for the business unit alone, and for nobody to whom the case is
   * closed.
   */
  private Files.Journal told(Files.Journal after, BiPredicate<String, When> which) {
    return told(after, which, this::mayTell);
  }

  private void mayTell(ItemStanding item) {
    CaseWork cases = work.work();
    boolean may =
        cases.desk().runs()
            && new Door(cases.desk(), cases.files(), work.tx(), work.now())
                .open(work.caseOf(item))
                .isPresent();
    if (!may) {
      throw new Undone(
          new Outcome.Refused<>(
              List.of(
                  Reason.authority(
                          "This meeting has decided something that rests on who was there. What"
                              + " changes that afterwards is recorded by the business unit.")
                      .toMend(
                          "Ask somebody of the business unit to whom everything on the agenda is"
                              + " open to record it."))));
    }
  }

  private Files.Journal told(
      Files.Journal after, BiPredicate<String, When> which, Consumer<ItemStanding> first) {
    Room corrected = work.room(after, Optional.of(meeting));
    concluded(after)
        .forEach(
            (item, when) -> {
              if (which.test(item, when)) {
                Engine.assess(corrected, meeting, work.notAfterNow(when))
                    .flatMap(standing -> standing.item(item))
                    .ifPresent(
                        standing -> {
                          first.accept(standing);
                          tell(standing, after);
                        });
              }
            });
    return after;
  }

  /** When each item of this meeting was concluded last. */
  private Map<String, When> concluded(Files.Journal journal) {
    Map<String, When> concluded = new LinkedHashMap<>();
    for (Entry entry : journal.entries()) {
      if (entry.what() instanceof ItemConcluded it && it.meeting().equals(meeting)) {
        concluded.put(it.item(), entry.stamp().happened());
      }
    }
    return concluded;
  }

  private void tell(ItemStanding item, Files.Journal after) {
    CaseRow row = work.caseOf(item);
    Happening told =
        new Happening.AttendanceCorrected(
            item.review(),
            item.step(),
            work.body(),
            meeting,
            item.item(),
            ItemWork.sitting(item, after));
    CaseWork cases = work.work();
    cases.append(row, cases.files().journal(Subject.ofCase(row.id()), row.id()), List.of(told));
  }
}
