package org.candour.api.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.candour.api.problem.Problems;
import org.candour.api.problem.Stopped;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Who;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who asks. The token says which person and nothing else is read from it: what they may do in a
 * partnership comes from their appointments there.
 */
@RequestScoped
public class Caller {
  @Inject JsonWebToken token;
  @Inject Casework casework;

  /** The signed-in person. */
  public PersonId person() {
    return PersonId.of(token.getSubject()).orElseThrow(() -> new Stopped(Problems.notSignedIn()));
  }

  /** The signed-in person under the partnership of the address. */
  public Who in(String partnership) {
    return new Who(partnership(partnership).orElseThrow(Stopped::notFound), person());
  }

  /** What they hold there; nothing held is as if there were no such partnership. */
  public Desk desk(String partnership) {
    return casework.desk(in(partnership)).orElseThrow(Stopped::notFound);
  }

  private static Optional<PartnershipId> partnership(String slug) {
    try {
      return Optional.of(new PartnershipId(slug));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
