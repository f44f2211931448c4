package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.candour.config.signin.SignIns;
import org.candour.web.shared.CsrfCookie;
import org.candour.web.shared.Open;
import org.jspecify.annotations.Nullable;

/**
 * The invented people of a demonstration as plain text, one a line, for whoever starts it, and
 * tokens for them. Not found where this is no demonstration.
 */
@Path("sign-in/people")
@RequestScoped
@Open
public class PeopleResource {
  @Inject Instance<SignIns> issuer;

  /**
   * A token with which a program asks as one of them, for trying the interface out. A real sign-in
   * issues its own.
   */
  @POST
  @Path("token")
  @Produces(MediaType.TEXT_PLAIN)
  public String token(
      @FormParam("person") @Nullable String person,
      @FormParam("csrf") @Nullable String token,
      @Context HttpServletRequest request) {
    if (!CsrfCookie.ofThisService().ours(request, token)) {
      throw new ForbiddenException();
    }
    if (!issuer.isResolvable() || person == null) {
      throw new NotFoundException();
    }
    return issuer.get().tokenFor(person).orElseThrow(NotFoundException::new);
  }

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
