package org.candour.casework;

import java.time.LocalDate;
import java.util.Set;
import org.candour.engine.Standing;
import org.candour.tenancy.PersonId;

/**
 * Whose list it is: only cases that open for this person on this day are in it. There is no list of
 * cases for nobody.
 *
 * @param everyCase whether they open every case that is not kept from them
 * @param parties the codes of the parties they are of, as {@link org.candour.engine.Parties} has
 *     them
 */
public record OpenTo(PersonId person, boolean everyCase, Set<String> parties, LocalDate day) {
  public OpenTo {
    parties = Set.copyOf(parties);
  }

  static OpenTo of(Standing standing) {
    return new OpenTo(
        standing.person(), standing.everyCase().isPresent(), standing.parties(), standing.day());
  }
}
