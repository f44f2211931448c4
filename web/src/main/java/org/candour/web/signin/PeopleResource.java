package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.candour.config.signin.SignIns;
import org.candour.web.shared.Open;

/**
 * The invented people of a demonstration as plain text, one a line, for whoever starts it. Not
 * found where this is no demonstration.
 */
@Path("sign-in/people")
@RequestScoped
@Open
public class PeopleResource {
  @Inject Instance<SignIns> issuer;

  @GET
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  public String people() {
    if (!issuer.isResolvable() || !issuer.get().demonstration()) {
      throw new NotFoundException();
    }
    return issuer.get().people().stream()
        .map(who -> who.partnershipName() + ": " + who.name() + ", " + who.post())
        .collect(Collectors.joining("\n"));
  }
}
