package org.candour.casework;

import java.time.Instant;
import java.util.Optional;

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
          Door.Opened opened = work.find(reference);
          if (work.stale(command, opened.journal().head())) {
            throw new Undone(
                new Outcome.Changed<>(
                    new Views(desk, tx, files, now).ofCase(opened, Optional.empty())));
          }
          return view(work.onCase(opened.row(), opened.journal(), command), desk, files, tx, now);
        },
        again(who));
  }

  private static Writes.Written<CaseView> view(
      CaseWork.Grown grown, Desk desk, Files files, Store.Tx tx, Instant now) {
    CaseView view =
        new Views(desk, tx, files, now)
            .ofCase(
                grown.row().id(),
                new Files.Journal(grown.entries(), grown.head()),
                grown.assessment(),
                grown.assessment());
    return new Writes.Written<>(view, grown.row().reference());
  }

  private Writes.Again<CaseView> again(Who who) {
    return where ->
        queries
            .caseView(who, where, Optional.empty(), Opened.CASE)
            .<Outcome<CaseView>>map(Outcome.Done::new)
            .orElseGet(() -> new Outcome.NotFound<>("case"));
  }
}
