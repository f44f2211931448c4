package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.engine.Engine;
import org.candour.engine.Roster;
import org.candour.framework.Framework;
import org.candour.journal.Subject;
import org.candour.time.Civil;

/** Puts together what is seen of a partnership's people. */
record PeopleViews(Desk desk, Store.Tx tx, Files files, Instant now) {

  private PeopleWork work() {
    return new PeopleWork(desk.who().partnership(), tx, files, now);
  }

  /** As the journal stands, with the seats of a day. */
  PeopleView of(Files.Journal journal, LocalDate day) {
    Framework framework = files.history().on(day).orElse(desk.framework());
    Roster roster = Engine.roster(journal.entries(), Instant.MAX);
    Instant moment = latest(journal);
    Appointments held = roster.appointments().at(moment);
    return new PeopleView(
        framework,
        day,
        moment,
        roster,
        Engine.vacancies(framework, held, day),
        Engine.unheld(framework, held, day),
        files.names(),
        manages(),
        manages() || desk.scrutinises(),
        Writer.tag(journal.head()).hex());
  }

  /** What was recorded last has happened, even where two clocks differ. */
  private Instant latest(Files.Journal journal) {
    return journal.entries().stream()
        .reduce((first, second) -> second)
        .map(e -> e.stamp().recorded())
        .filter(now::isBefore)
        .orElse(now);
  }

  PeopleView on(Optional<LocalDate> day) {
    return of(work().journal(), day.orElse(Civil.dayOf(now)));
  }

  /** The whole journal, for those who keep it and for the scrutineer; the reading is recorded. */
  Optional<PeopleHistory> history() {
    Files.Journal journal = work().journal();
    PeopleView view = of(journal, Civil.dayOf(now));
    if (!view.audits()) {
      return Optional.empty();
    }
    String subject = Ids.ofPartnership(desk.who().partnership());
    var stored = tx.journals().of(desk.who().partnership(), subject);
    new Readings(desk.who().partnership(), tx, now).people(desk, subject);
    return Optional.of(
        new PeopleHistory(
            view,
            new Samples(desk, files, tx, now)
                .narrowed(
                    JournalReader.read(
                        Subject.ofPartnership(desk.who().partnership().value()),
                        stored,
                        tx.journals().values(desk.who().partnership(), subject))),
            stored,
            JournalReader.holds(desk.who().partnership(), stored)));
  }

  private Set<String> posts() {
    return files.appointments().at(now).postsOf(desk.who().person(), Civil.dayOf(now));
  }

  private boolean manages() {
    return desk.runs() || desk.framework().appointing().stream().anyMatch(posts()::contains);
  }
}
