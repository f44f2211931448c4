package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.engine.AccessRecord;
import org.candour.engine.Parties;
import org.candour.tenancy.PersonId;

/**
 * For whom a case opens, as lists need it.
 *
 * @param parties whom it concerns, each code once
 * @param excluded who has a conflict of interest in it
 * @param waiting who asked to open it and has not been answered, and since when
 */
public record CaseOpenings(
    List<PartyRow> parties, Set<PersonId> excluded, Map<PersonId, Instant> waiting) {
  public CaseOpenings {
    parties = List.copyOf(parties);
    excluded = Set.copyOf(excluded);
    waiting = Map.copyOf(waiting);
  }

  static CaseOpenings of(Parties parties, AccessRecord record) {
    Map<PersonId, Instant> waiting = new java.util.HashMap<>();
    record.waiting().forEach((person, request) -> waiting.put(person, request.asked().start()));
    return new CaseOpenings(
        parties.all().stream().map(party -> new PartyRow(party.code(), party.until())).toList(),
        parties.excluded(),
        waiting);
  }
}
