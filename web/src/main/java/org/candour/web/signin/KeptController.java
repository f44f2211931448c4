package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.candour.signin.KeptForm;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.web.shared.Doorway;
import org.candour.web.shared.KeptHere;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/**
 * Offers what somebody had written when their session ended, to them and in their browser only:
 * continue with it, or throw it away.
 */
@Path("kept")
@Controller
@RequestScoped
public class KeptController {
  static final String ADDRESS = "/kept";

  @Inject KeptHere kept;
  @Inject Views views;

  @GET
  public Response offer(
      @QueryParam("to") @Nullable String to,
      @Context HttpServletRequest request,
      @Context SecurityContext security) {
    List<KeptForm> all = kept.of(Doorway.person(security), request);
    return all.isEmpty()
        ? Views.goTo(SignInController.safe(to))
        : views.show(
            "signin/kept.vm",
            Page.plain("You were in the middle of something"),
            KeptPage.of(all, SignInController.safe(to)));
  }

  @POST
  @Path("discard")
  public Response discard(
      @FormParam("partnership") @Nullable String partnership,
      @FormParam("id") @Nullable String id,
      @FormParam("to") @Nullable String to,
      @Context SecurityContext security) {
    PersonId person = Doorway.person(security);
    try {
      kept.drop(new PartnershipId(text(partnership)), person, text(id));
    } catch (IllegalArgumentException notOne) {
      throw new NotFoundException(notOne);
    }
    return Views.goTo(ADDRESS + "?to=" + SignInController.safe(to));
  }

  private static String text(@Nullable String sent) {
    if (sent == null) {
      throw new NotFoundException();
    }
    return sent;
  }
}
