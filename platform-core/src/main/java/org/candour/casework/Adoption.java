package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.PersonNamed;
import org.candour.journal.Mark;
import org.candour.journal.Stamp;
import org.candour.journal.Subject;
import org.candour.journal.Verdict;
import org.candour.time.At;
import org.candour.time.Civil;

/**
 * Writes into the journal what rows hold from before there was one, so that everything that is held
 * is an entry. Nothing is judged: it was so already.
 */
record Adoption(PeopleWork work) {
  private static final Verdict AS_FOUND =
      new Verdict(
          true,
          List.of(
              new Mark(
                  Mark.Kind.NOTE,
                  Optional.empty(),
                  "Taken over from before this journal was kept.")),
          Map.of());

  /** False when there is a journal already, or nothing to write into it. */
  boolean take() {
    List<AppointmentRow> rows = work.tx().appointments().all(work.p());
    Files.Journal journal = work.journal();
    Optional<Framework> framework = work.files().history().on(Civil.dayOf(work.now()));
    if (!journal.entries().isEmpty() || rows.isEmpty() || framework.isEmpty()) {
      return false;
    }
    List<Entry> entries = new ArrayList<>();
    for (PersonRow person : work.tx().appointments().people(work.p())) {
      add(
          entries,
          framework.get(),
          new PersonNamed(
              person.person(), Map.of(PersonNamed.NAME, new Value.Text(person.name()))));
    }
    rows.forEach(row -> add(entries, framework.get(), appointed(row)));
    new Writer(work.p(), work.tx(), work.now())
        .append(Ids.ofPartnership(work.p()), entries, journal.head(), framework.get());
    return true;
  }

  private static Happening appointed(AppointmentRow row) {
    return new Appointed(
        row.id(),
        row.person(),
        row.agency(),
        Holdings.appointment(row).holding(),
        row.from(),
        row.until(),
        Map.of());
  }

  private void add(List<Entry> entries, Framework framework, Happening what) {
    Instant now = work.now();
    Stamp stamp =
        new Stamp(
            new At(now),
            now,
            FirstPeople.OPERATOR,
            Basis.ACT,
            framework.version(),
            work.files().calendar().version());
    entries.add(
        new Entry(
            Subject.ofPartnership(work.p().value()), entries.size() + 1L, stamp, what, AS_FOUND));
  }
}
