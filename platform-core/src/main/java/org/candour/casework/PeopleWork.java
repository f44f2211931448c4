package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.engine.Engine;
import org.candour.engine.Held;
import org.candour.engine.Proposal;
import org.candour.engine.Roster;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.PersonNamed;
import org.candour.journal.Happening.ValuesErased;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Civil;

/**
 * What is written in a partnership's own journal, within one transaction, and the rows of people
 * and appointments that follow from it.
 */
record PeopleWork(PartnershipId p, Store.Tx tx, Files files, Instant now) {
  private static final String REASON = "reason";

  /** What is shown in place of a name that was erased. */
  static final String NAME_ERASED = "Name erased";

  Files.Journal journal() {
    return files.journal(Subject.ofPartnership(p.value()), Ids.ofPartnership(p));
  }

  /** Appends what the engine admits; refused: nothing is written. */
  Files.Journal append(
      Files.Journal journal, Proposal proposal, boolean founding, Framework framework) {
    Proposal next = proposal.notBefore(journal.entries());
    List<Entry> entries =
        CaseWork.admitted(
            Engine.admit(files.roll(Subject.ofPartnership(p.value()), journal, founding), next));
    Bytes head =
        new Writer(p, tx, now).append(Ids.ofPartnership(p), entries, journal.head(), framework);
    List<Entry> all = new ArrayList<>(journal.entries());
    all.addAll(entries);
    return derived(journal, new Files.Journal(all, head));
  }

  /** Erases what the engine admits, and derives the rows from what is left. */
  Files.Journal erase(
      Files.Journal journal, Proposal proposal, ValuesErased what, Framework framework) {
    append(journal, proposal, false, framework);
    new ErasedValues(p, tx).remove(Ids.ofPartnership(p), what, now);
    return derived(journal, journal());
  }

  private Files.Journal derived(Files.Journal before, Files.Journal after) {
    derive(
        Engine.roster(before.entries(), Instant.MAX), Engine.roster(after.entries(), Instant.MAX));
    return after;
  }

  /** Lists and authority read rows; they are never written but from here. */
  private void derive(Roster before, Roster after) {
    after
        .names()
        .forEach(
            (person, name) -> {
              if (!name.equals(before.names().get(person))) {
                tx.appointments().know(p, new PersonRow(person, shown(name)));
              }
            });
    for (Held held : after.held()) {
      Optional<Held> was = before.appointment(held.id());
      if (was.isEmpty()) {
        tx.appointments().appoint(p, Holdings.row(held));
      } else if (!Objects.equals(Holdings.row(was.get()), Holdings.row(held))) {
        tx.appointments().change(p, Holdings.row(held));
      }
    }
  }

  /** Whoever has no name any more is still somebody, with all they held. */
  private static String shown(Value name) {
    return name.open() instanceof Value.Text text ? text.text() : NAME_ERASED;
  }

  /** What a command says happened. */
  Happening happening(Command.OnPeople command) {
    if (command instanceof Command.NamePerson it) {
      return named(it);
    }
    if (command instanceof Command.Appoint it) {
      return appointed(it);
    }
    if (command instanceof Command.EndAppointment it) {
      return new AppointmentEnded(
          it.appointment(),
          it.until().orElse(Civil.dayOf(now)),
          it.until().isEmpty(),
          it.because(),
          it.reason()
              .<Map<String, Value>>map(r -> Map.of(REASON, new Value.Text(r)))
              .orElse(Map.of()));
    }
    Command.WithdrawAppointment it = (Command.WithdrawAppointment) command;
    Map<String, Value> answers = new HashMap<>();
    answers.put(Corrected.WITHDRAWN, new Value.YesNo(true));
    if (!it.reason().isBlank()) {
      answers.put(REASON, new Value.Text(it.reason()));
    }
    return new Corrected(it.place(), Corrected.WITHDRAWN, answers);
  }

  Happening named(Command.NamePerson it) {
    return new PersonNamed(it.person(), Map.of(PersonNamed.NAME, new Value.Text(it.name())));
  }

  Happening appointed(Command.Appoint it) {
    return new Appointed(
        Ids.next(now), it.person(), it.agency(), it.holding(), it.from(), it.until(), it.answers());
  }
}
