package org.candour.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.config.pace.Pace;
import org.candour.config.pace.Paced;
import org.candour.config.signin.Broker;
import org.candour.config.signin.NotSignedIn;
import org.candour.tenancy.PersonId;
import org.candour.web.shared.Open;
import org.candour.web.shared.Page;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** Leaving for the sign-in of one's own organisation, and coming back from it. */
@Path("")
@Controller
@RequestScoped
@Open
public class BrokerController {
  private static final Logger LOG = Logger.getLogger(BrokerController.class.getName());

  @Inject Broker broker;
  @Inject Sessioning sessions;
  @Inject Views views;

  @GET
  @Path("sign-in/go")
  public Response depart(@QueryParam("to") @Nullable String to) {
    demandBroker();
    try {
      Broker.Departure departure = broker.depart(SignInController.safe(to));
      return Response.seeOther(departure.address())
          .header(HttpHeaders.SET_COOKIE, departure.cookie())
          .build();
    } catch (NotSignedIn e) {
      return failed(e);
    }
  }

  @GET
  @Path("sign-in/back")
  @Paced(Pace.SIGN_IN)
  public Response arrive(@Context HttpServletRequest request) {
    demandBroker();
    try {
      Broker.Arrival arrival = broker.arrive(request.getQueryString(), cookies(request));
      return sessions
          .begin(
              request,
              person(arrival),
              Optional.of(arrival.ticket()),
              SignInController.safe(arrival.to()))
          .header(HttpHeaders.SET_COOKIE, arrival.cookie())
          .build();
    } catch (NotSignedIn e) {
      return failed(e);
    }
  }

  private void demandBroker() {
    if (!broker.present()) {
      throw new NotFoundException();
    }
  }

  private static PersonId person(Broker.Arrival arrival) throws NotSignedIn {
    return PersonId.of(arrival.person())
        .orElseThrow(
            () ->
                new NotSignedIn(NotSignedIn.Why.UNPROVEN, "the sign-in names nobody that can be"));
  }

  private Response failed(NotSignedIn why) {
    LOG.log(Level.WARNING, why, () -> "nobody was signed in");
    FailedPage page = FailedPage.of(why.why());
    return views.show(page.status(), "signin/failed.vm", Page.plain(page.title()), page);
  }

  private static Map<String, String> cookies(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (first, again) -> first));
  }
}
