package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import org.candour.journal.Subject;

/** What is done with a case, and how it is shown afterwards. */
record CaseCommands(Writes writes, Queries queries) {

  Outcome<CaseView> refer(Who who, Command.Refer command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.empty(),
        (desk, files, tx, now) ->
            view(new CaseWork(desk, files, tx, now, terms).refer(command), desk, files, tx, now),
        again(who));
  }

  Outcome<CaseView> on(Who who, String reference, Command.OnCase command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.of(reference),
        (desk, files, tx, now) -> {
          CaseWork work = new CaseWork(desk, files, tx, now, terms);
          CaseRow row = work.find(reference);
          Files.Journal journal = files.journal(Subject.ofCase(row.id()), row.id());
          if (work.stale(command, journal.head())) {
            throw new Undone(
                new Outcome.Changed<>(
                    new Views(who.partnership(), tx, files, now)
                        .ofCase(who.person(), row, now)
                        .orElseThrow()));
          }
          return view(work.onCase(row, journal, command), desk, files, tx, now);
        },
        again(who));
  }

  private static Writes.Written<CaseView> view(
      CaseWork.Grown grown, Desk desk, Files files, Store.Tx tx, Instant now) {
    CaseView view =
        new Views(desk.who().partnership(), tx, files, now)
            .ofCase(
                desk.who().person(),
                grown.row().id(),
                new Files.Journal(grown.entries(), grown.head()),
                grown.assessment());
    return new Writes.Written<>(view, grown.row().reference());
  }

  private Writes.Again<CaseView> again(Who who) {
    return where ->
        queries
            .caseView(who, where, queries.now(), Opened.CASE)
            .<Outcome<CaseView>>map(Outcome.Done::new)
            .orElseGet(() -> new Outcome.NotFound<>("case"));
  }
}
