package org.candour.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Erasure;
import org.candour.journal.Happening.ValuesErased;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;

/**
 * Erases personal values of a case in the transaction that records it: the entry that says so, the
 * values with their salts, and whatever was copied from them. What follows from the case is then
 * derived from what is left.
 */
record Erasing(CaseWork work) {

  CaseWork.Grown erase(CaseRow row, Files.Journal journal, Command.Erase it) {
    List<Erasure> erased = it.values().stream().map(a -> erasure(a, journal)).toList();
    List<Entry> entries =
        CaseWork.admitted(
            Engine.admit(
                work.files().dossier(row.id(), journal),
                work.proposal(List.of(new ValuesErased(erased, reason(it))))
                    .notBefore(journal.entries())));
    PartnershipId p = work.desk().who().partnership();
    work.writer().append(row.id(), entries, journal.head(), work.desk().framework());
    for (Erasure one : erased) {
      if (!work.tx().journals().erase(p, row.id(), one.value(), work.now())) {
        throw new IllegalStateException("what was to be erased was not there");
      }
    }
    work.tx().journals().forgetCopies(p, row.id());
    return left(row);
  }

  private static Map<String, Value> reason(Command.Erase it) {
    return it.reason().isBlank() ? Map.of() : Map.of("reason", new Value.Text(it.reason()));
  }

  /** Without an id where there is no such value: it is then refused by name. */
  private static Erasure erasure(Command.Erase.Answer answer, Files.Journal journal) {
    Optional<Value> value =
        journal.entries().stream()
            .filter(e -> e.place() == answer.place())
            .findFirst()
            .flatMap(e -> Optional.ofNullable(e.what().answers().get(answer.field())));
    return new Erasure(
        answer.place(),
        answer.field(),
        value.map(v -> v instanceof Value.Personal personal ? personal.id() : "").orElse(""));
  }

  /** The case read again, since what was read before still holds what is gone. */
  private CaseWork.Grown left(CaseRow row) {
    Files.Journal left = work.files().journal(Subject.ofCase(row.id()), row.id());
    work.files().changed(row.id());
    Dossier dossier = work.files().dossier(row.id(), left);
    Assessment after = Engine.assess(dossier, work.latest(left.entries()), work.now());
    work.writer()
        .updateCase(
            row.id(),
            after,
            left.head(),
            CaseOpenings.of(Engine.parties(dossier, after), Engine.access(dossier)));
    return new CaseWork.Grown(row, left.entries(), after, left.head());
  }
}
