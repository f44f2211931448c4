package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
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
import java.util.List;
import java.util.Optional;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.config.signin.Broker;
import org.candour.config.signin.SignIns;
import org.candour.tenancy.PersonId;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Open;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** The page to sign in on, and in a demonstration the signing in as somebody invented. */
@Path("")
@Controller
@RequestScoped
@Open
public class SignInController {
  @Inject Instance<SignIns> invented;
  @Inject Broker broker;
  @Inject Sessioning sessions;
  @Inject Views views;

  @GET
  @Path("sign-in")
  public Response form(@QueryParam("to") @Nullable String to) {
    List<SignIns.Person> people = demonstration().map(SignIns::people).orElse(List.of());
    return views.show(
        "signin/sign-in.vm",
        Page.plain("Sign in"),
        SignInPage.of(people, safe(to), broker.present()));
  }

  @POST
  @Path("sign-in")
  @Paced(Pace.SIGN_IN)
  public Response signIn(
      @FormParam("person") @Nullable String person,
      @FormParam("to") @Nullable String to,
      @Context HttpServletRequest request) {
    if (person == null || !demonstration().map(d -> d.invented(person)).orElse(false)) {
      throw new NotFoundException();
    }
    return sessions.begin(request, new PersonId(person), Optional.empty(), safe(to)).build();
  }

  @GET
  @Path("accessibility")
  public Response accessibility() {
    return views.show("signin/accessibility.vm", Page.plain("Accessibility statement"), "");
  }

  private Optional<SignIns> demonstration() {
    return invented.isResolvable()
        ? Optional.of(invented.get()).filter(SignIns::demonstration)
        : Optional.empty();
  }

  static String safe(@Nullable String to) {
    return to != null && Addresses.own(to) ? to : "/";
  }
}
