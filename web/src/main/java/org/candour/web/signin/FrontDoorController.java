package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.candour.casework.Casework;
import org.candour.casework.Lists.Membership;
import org.candour.scrutiny.Scrutiny;
import org.candour.tenancy.PersonId;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.KeptHere;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;

/**
 * The front door: straight to work for those who serve one partnership, a choice for the others.
 * Whoever was in the middle of something when their session ended is offered that first.
 */
@Path("")
@Controller
@RequestScoped
public class FrontDoorController {
  @Inject Casework casework;
  @Inject Scrutiny scrutiny;
  @Inject KeptHere kept;
  @Inject Views views;

  @GET
  public Response enter(
      @QueryParam("later") @DefaultValue("") String later,
      @Context HttpServletRequest request,
      @Context SecurityContext security) {
    PersonId person = Doorway.person(security);
    if (later.isEmpty() && !kept.of(person, request).isEmpty()) {
      return Views.goTo(KeptController.ADDRESS);
    }
    List<Membership> all = casework.partnershipsOf(person);
    return all.size() == 1
        ? Views.goTo(work(all.get(0)))
        : views.show(
            "signin/choose.vm",
            Page.plain("Choose a partnership"),
            new Choices(
                all.stream().map(m -> Link.to(m.name(), work(m))).toList(),
                scrutiny.scrutinises(person)));
  }

  /**
   * Where somebody may go.
   *
   * @param scrutinises whether they may compare partnerships
   */
  public record Choices(List<Link> partnerships, boolean scrutinises) {}

  private static String work(Membership in) {
    return Addresses.of("p", in.partnership(), "work");
  }
}
