package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.config.signin.SignIns;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Open;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("")
@Controller
@RequestScoped
@Open
public class SignInController {
  @Inject Instance<SignIns> issuer;
  @Inject Views views;

  @GET
  @Path("sign-in")
  public Response form(@QueryParam("to") @Nullable String to) {
    List<SignIns.Person> people =
        issuer.isResolvable() && issuer.get().demonstration() ? issuer.get().people() : List.of();
    return views.show("signin/sign-in.vm", Page.plain("Sign in"), SignInPage.of(people, safe(to)));
  }

  @POST
  @Path("sign-in")
  @Paced(Pace.SIGN_IN)
  public Response signIn(
      @FormParam("person") @Nullable String person, @FormParam("to") @Nullable String to) {
    if (person == null || !issuer.isResolvable()) {
      throw new NotFoundException();
    }
    return with(cookieFor(person), safe(to));
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    return issuer.isResolvable()
        ? with(issuer.get().cookieForNobody(), "/sign-in")
        : Views.goTo("/sign-in");
  }

  @GET
  @Path("accessibility")
  public Response accessibility() {
    return views.show("signin/accessibility.vm", Page.plain("Accessibility statement"), "");
  }

  private String cookieFor(String person) {
    try {
      return issuer.get().cookieFor(person);
    } catch (IllegalArgumentException nobody) {
      throw new NotFoundException(nobody);
    }
  }

  private static Response with(String cookie, String address) {
    return Response.seeOther(URI.create(address)).header(HttpHeaders.SET_COOKIE, cookie).build();
  }

  private static String safe(@Nullable String to) {
    return to != null && Addresses.own(to) ? to : "/";
  }
}
