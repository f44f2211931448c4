package org.candour.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import org.candour.casework.Casework;
import org.candour.casework.Desk;
import org.candour.casework.Who;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * The edge: who asks comes from the sign-in, which partnership from the address. Nothing keeps
 * either.
 */
@ApplicationScoped
public class Doorway {
  @Inject Casework casework;

  /** Where the person stands in that partnership; "not found" when they hold nothing there. */
  public Desk enter(String partnership, SecurityContext security) {
    return casework
        .desk(new Who(id(partnership), person(security)))
        .orElseThrow(NotFoundException::new);
  }

  /** The person who is signed in. */
  public static PersonId person(SecurityContext security) {
    return new PersonId(security.getUserPrincipal().getName());
  }

  private static PartnershipId id(String partnership) {
    try {
      return new PartnershipId(partnership);
    } catch (IllegalArgumentException notOne) {
      throw new NotFoundException(notOne);
    }
  }
}
