package org.candour.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.candour.engine.Engine;
import org.candour.tenancy.PartnershipId;

/** Derives for whom cases open from their journals alone, a few cases in a transaction. */
record Openings(Store store, Policies policies, InstantSource clock) {
  private static final int AT_ONCE = 50;

  /** For cases of which it has not been derived; how many there were. */
  int deriveMissing(PartnershipId p) {
    int done = 0;
    List<String> before = List.of();
    for (; ; ) {
      List<String> cases =
          store.inTransaction(
              tx -> {
                List<String> missing = tx.parties().casesWithout(p, AT_ONCE);
                derive(p, missing, tx);
                return missing;
              });
      if (cases.isEmpty() || cases.equals(before)) {
        return done;
      }
      done += cases.size();
      before = cases;
    }
  }

  void derive(PartnershipId p, List<String> cases, Store.Tx tx) {
    Instant now = Writes.Moment.of(clock);
    Files files = new Files(p, tx, policies);
    for (String id : cases) {
      Files.Loaded file = files.caseFile(id, now);
      tx.parties()
          .replace(
              p,
              id,
              CaseOpenings.of(
                  Engine.parties(file.dossier(), file.now()), Engine.access(file.dossier())));
    }
  }
}
