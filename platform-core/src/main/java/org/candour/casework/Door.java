package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.engine.Opening;
import org.candour.pathway.Access;
import org.candour.rule.Reason;

/**
 * The one doorway to cases, for reading and for writing. Whoever asks for a case that does not open
 * for them finds nothing, just as if there were no such case.
 */
record Door(Desk desk, Files files, Store.Tx tx, Instant now) {

  /** A case that opened, as it stands. */
  record Opened(
      CaseRow row,
      Files.Journal journal,
      Dossier dossier,
      Assessment now,
      Opening opening,
      List<Access.Declaration> undeclared) {

    /** What stands against doing anything in it. */
    List<Reason> against() {
      return undeclared.stream()
          .map(
              first ->
                  Reason.of(
                          first.rule(),
                          "Before you take part in this case you have to declare: “"
                              + first.name()
                              + "”.")
                      .toMend("Declare it on the page of the case."))
          .toList();
    }
  }

  Optional<Opened> open(String reference) {
    return tx.cases().byReference(desk.who().partnership(), reference).flatMap(this::open);
  }

  Optional<Opened> open(CaseRow row) {
    Files.Loaded file = files.caseFile(row.id(), now);
    Opening opening = Engine.opens(file.dossier(), file.now(), desk.who().person());
    return opening.open()
        ? Optional.of(
            new Opened(
                row,
                file.journal(),
                file.dossier(),
                file.now(),
                opening,
                Engine.undeclared(file.dossier(), file.now(), desk.who().person())))
        : Optional.empty();
  }

  /** Whether the case of this id opens. */
  boolean opens(String caseId) {
    Files.Loaded file = files.caseFile(caseId, now);
    return Engine.opens(file.dossier(), file.now(), desk.who().person()).open();
  }

  /** Whether they have a conflict of interest in the case of this id. */
  boolean kept(String caseId) {
    Files.Loaded file = files.caseFile(caseId, now);
    return Engine.access(file.dossier()).excluded().containsKey(desk.who().person());
  }
}
