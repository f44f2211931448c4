package org.candour.casework;

import java.util.List;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.journal.Entry;
import org.candour.journal.Happening.ValuesErased;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;

/**
 * Erases personal values of a case. What follows from the case is then derived from what is left.
 */
record Erasing(CaseWork work) {

  CaseWork.Grown erase(CaseRow row, Files.Journal journal, Command.Erase it) {
    ValuesErased what = ErasedValues.what(it, journal.entries());
    List<Entry> entries =
        CaseWork.admitted(
            Engine.admit(
                work.files().dossier(row.id(), journal),
                work.proposal(List.of(what)).notBefore(journal.entries())));
    PartnershipId p = work.desk().who().partnership();
    work.writer().append(row.id(), entries, journal.head(), work.desk().framework());
    new ErasedValues(p, work.tx()).remove(row.id(), what, work.now());
    return left(row);
  }

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
