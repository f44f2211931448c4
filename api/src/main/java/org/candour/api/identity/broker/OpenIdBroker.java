package org.candour.api.identity.broker;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.candour.config.signin.Broker;
import org.candour.config.signin.NotSignedIn;
import org.candour.config.signin.NotSignedIn.Why;
import org.candour.config.signin.PublicAddress;
import org.candour.signin.Limits;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in of the organisations by OpenID Connect: authorization code flow with PKCE (S256),
 * state and nonce. The issuer's discovery document is read when somebody first signs in, so that
 * this service starts while the sign-in is away, and is read again until it is there.
 */
@ApplicationScoped
public class OpenIdBroker implements Broker {
  /** How far the two clocks may be apart, and how long a code may take. */
  private static final Duration LEEWAY = Duration.ofMinutes(2);

  private final PublicAddress address;
  private final Optional<BrokerSettings> settings;
  private final InstantSource clock;
  private volatile @Nullable Provider provider;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected OpenIdBroker() {
    this.address = null;
    this.settings = Optional.empty();
    this.clock = null;
  }

  /** The broker that these settings name. */
  @Inject
  public OpenIdBroker(Config config, Limits limits, InstantSource clock) {
    this(
        PublicAddress.ofThisService(),
        BrokerSettings.by(config, PublicAddress.ofThisService(), limits),
        clock);
  }

  OpenIdBroker(PublicAddress address, Optional<BrokerSettings> settings, InstantSource clock) {
    this.address = address;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean present() {
    return settings.isPresent();
  }

  @Override
  public Departure depart(String to) throws NotSignedIn {
    Attempt attempt = Attempt.begun(to);
    URI there =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope("openid"),
                new ClientID(told().client()),
                told().back())
            .endpointURI(provider().metadata().getAuthorizationEndpointURI())
            .state(attempt.state())
            .nonce(attempt.nonce())
            .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
            .maxAge(Math.toIntExact(told().fresh().toSeconds()))
            .build()
            .toURI();
    return new Departure(there, attempt.cookie(address));
  }

  @Override
  public Arrival arrive(@Nullable String query, Map<String, String> cookies) throws NotSignedIn {
    AuthorizationResponse answer = read(query);
    Attempt attempt =
        Optional.ofNullable(answer.getState())
            .flatMap(state -> begun(state, cookies))
            .orElseThrow(
                () -> new NotSignedIn(Why.NOT_BEGUN, "nobody began this sign-in in this browser"));
    JWT token = provider().redeem(code(answer), attempt);
    IDTokenClaimsSet claims = provider().verified(token, attempt);
    demandFresh(claims);
    return new Arrival(
        claims.getSubject().getValue(),
        token.serialize(),
        attempt.to(),
        attempt.forgotten(address));
  }

  @Override
  public Optional<URI> farewell(String ticket) {
    try {
      URI there = provider().metadata().getEndSessionEndpointURI();
      JWT token = JWTParser.parse(ticket);
      return Optional.ofNullable(there)
          .map(at -> new LogoutRequest(at, token, told().signedOut(), null).toURI());
    } catch (NotSignedIn | java.text.ParseException notThere) {
      return Optional.empty();
    }
  }

  private Optional<Attempt> begun(State state, Map<String, String> cookies) {
    return Attempt.of(state, cookies, address);
  }

  private AuthorizationResponse read(@Nullable String query) throws NotSignedIn {
    try {
      return AuthorizationResponse.parse(
          URI.create(told().back() + "?" + Optional.ofNullable(query).orElse("")));
    } catch (ParseException | IllegalArgumentException e) {
      throw new NotSignedIn(Why.NOT_BEGUN, "this is no answer of a sign-in", e);
    }
  }

  /** The code, if the answer is from our issuer and says yes. */
  private AuthorizationCode code(AuthorizationResponse answer) throws NotSignedIn {
    boolean ours =
        answer.getIssuer() == null
            ? !provider().metadata().supportsAuthorizationResponseIssuerParam()
            : answer.getIssuer().getValue().equals(told().issuer());
    if (!ours) {
      throw new NotSignedIn(Why.UNPROVEN, "the answer is another issuer's");
    }
    if (!answer.indicatesSuccess()) {
      throw new NotSignedIn(
          Why.REFUSED, "the issuer says " + answer.toErrorResponse().getErrorObject().getCode());
    }
    AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
    if (code == null) {
      throw new NotSignedIn(Why.UNPROVEN, "the answer holds no code");
    }
    return code;
  }

  /** A sign-in there that is older than asked for would make the limits here worth nothing. */
  private void demandFresh(IDTokenClaimsSet claims) throws NotSignedIn {
    Instant since = clock.instant().minus(told().fresh()).minus(LEEWAY);
    if (claims.getAuthenticationTime() == null
        || claims.getAuthenticationTime().toInstant().isBefore(since)) {
      throw new NotSignedIn(
          Why.UNPROVEN, "the ID token does not say that the sign-in is recent (auth_time)");
    }
  }

  private BrokerSettings told() {
    return settings.orElseThrow(() -> new IllegalStateException("no sign-in was named"));
  }

  private Provider provider() throws NotSignedIn {
    Provider found = provider;
    if (found == null) {
      found = Provider.discovered(told());
      provider = found;
    }
    return found;
  }
}
