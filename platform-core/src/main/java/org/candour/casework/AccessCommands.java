package org.candour.casework;

import java.util.List;
import java.util.Optional;
import org.candour.rule.Reason;

/** What is said about who may open a case. No answer shows anything of the case. */
record AccessCommands(Writes writes, Queries queries) {

  /**
   * Asks to open the case of a reference. The answer is the same whether or not there is such a
   * case.
   */
  Outcome<Casework.Asked> ask(Who who, String reference, String reason, Terms terms) {
    if (reason.isBlank()) {
      return queries.desk(who).isEmpty()
          ? new Outcome.NotFound<>("partnership")
          : new Outcome.Refused<>(List.of(Reason.input("reason", "Give the reason why you ask.")));
    }
    return writes.write(
        who,
        new Command.AskAccess(reference, reason),
        terms,
        Optional.empty(),
        (desk, files, tx, now) -> {
          // only what was asked now may be refused, or a refusal would tell that there is a case
          CaseWork work = new CaseWork(desk, files, tx, now, Terms.now());
          new AccessWork(work, new Door(desk, files, tx, now)).ask(reference.strip(), reason);
          return new Writes.Written<>(new Casework.Asked(), reference.strip());
        },
        where -> new Outcome.Done<>(new Casework.Asked()));
  }

  Outcome<Casework.Said> on(Who who, String reference, Command.OnAccess command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.of(reference),
        (desk, files, tx, now) -> {
          CaseWork work = new CaseWork(desk, files, tx, now, terms);
          Door door = new Door(desk, files, tx, now);
          Door.Opened opened =
              door.open(reference).orElseThrow(() -> new Undone(new Outcome.NotFound<>("case")));
          AccessWork.Said said = new AccessWork(work, door).say(opened, command);
          return new Writes.Written<>(
              new Casework.Said(said.row().reference(), said.open()), said.row().reference());
        },
        where -> new Outcome.Done<>(new Casework.Said(where, queries.opens(who, where))));
  }
}
