package org.candour.casework;

import java.util.List;
import java.util.Optional;
import org.candour.journal.Happening.ValuesErased;
import org.candour.time.Civil;

/** What is done about the people of a partnership, and how they are shown afterwards. */
record PeopleCommands(Writes writes, Queries queries) {

  Outcome<PeopleView> on(Who who, Command.OnPeople command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.empty(),
        (desk, files, tx, now) -> {
          PeopleWork work = new PeopleWork(who.partnership(), tx, files, now);
          CaseWork asked = new CaseWork(desk, files, tx, now, terms);
          PeopleViews views = new PeopleViews(desk, tx, files, now);
          Files.Journal journal = work.journal();
          if (asked.stale(command, journal.head())) {
            throw new Undone(new Outcome.Changed<>(views.of(journal, Civil.dayOf(now))));
          }
          Files.Journal after = after(work, asked, journal, command);
          files.forgetNames();
          return new Writes.Written<>(views.of(after, Civil.dayOf(now)), "people");
        },
        where ->
            queries
                .people(who, Optional.empty())
                .<Outcome<PeopleView>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.NotFound<>("partnership")));
  }

  private static Files.Journal after(
      PeopleWork work, CaseWork asked, Files.Journal journal, Command.OnPeople command) {
    if (command instanceof Command.Erase it) {
      ValuesErased what = ErasedValues.what(it, journal.entries());
      return work.erase(journal, asked.proposal(List.of(what)), what, asked.desk().framework());
    }
    return work.append(
        journal, asked.proposal(List.of(work.happening(command))), false, asked.desk().framework());
  }
}
