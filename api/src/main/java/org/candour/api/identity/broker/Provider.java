package org.candour.api.identity.broker;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Set;
import org.candour.config.signin.NotSignedIn;
import org.candour.config.signin.NotSignedIn.Why;

/**
 * The issuer as its discovery document describes it, and the conversation with it behind the
 * browser's back. Its keys are kept for some minutes and asked for again when a token names one
 * that is not known, so that keys may be changed there at any time.
 */
final class Provider {
  /** Signatures with a key pair only: nobody who knows the client's secret can write a token. */
  private static final Set<JWSAlgorithm> SIGNED_WITH =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private static final int CONNECT_MS = 5_000;
  private static final int READ_MS = 10_000;
  private static final int MOST_KEYS_BYTES = 100_000;

  private final BrokerSettings settings;
  private final OIDCProviderMetadata metadata;
  private final IDTokenValidator validator;

  private Provider(BrokerSettings settings, OIDCProviderMetadata metadata) throws NotSignedIn {
    this.settings = settings;
    this.metadata = metadata;
    this.validator =
        new IDTokenValidator(
            new Issuer(settings.issuer()),
            new ClientID(settings.client()),
            new JWSVerificationKeySelector<>(SIGNED_WITH, keys(metadata)),
            null);
  }

  static Provider discovered(BrokerSettings settings) throws NotSignedIn {
    try {
      return new Provider(
          settings,
          OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MS, READ_MS));
    } catch (GeneralException | IOException e) {
      throw new NotSignedIn(Why.SILENT, "the issuer's discovery document cannot be read", e);
    }
  }

  OIDCProviderMetadata metadata() {
    return metadata;
  }

  /** The ID token for a code. */
  JWT redeem(AuthorizationCode code, Attempt attempt) throws NotSignedIn {
    HTTPRequest request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(),
                new ClientSecretBasic(
                    new ClientID(settings.client()), new Secret(settings.secret())),
                new AuthorizationCodeGrant(code, settings.back(), attempt.verifier()))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(CONNECT_MS);
    request.setReadTimeout(READ_MS);
    try {
      return token(OIDCTokenResponseParser.parse(request.send()));
    } catch (IOException e) {
      throw new NotSignedIn(Why.SILENT, "the issuer gives no token", e);
    } catch (ParseException e) {
      throw new NotSignedIn(Why.UNPROVEN, "the issuer's answer to a code cannot be read", e);
    }
  }

  /**
   * What an ID token says, once its signature, issuer, audience, times and nonce have been checked.
   */
  IDTokenClaimsSet verified(JWT token, Attempt attempt) throws NotSignedIn {
    try {
      return validator.validate(token, attempt.nonce());
    } catch (BadJOSEException e) {
      throw new NotSignedIn(Why.UNPROVEN, "the ID token does not hold", e);
    } catch (JOSEException e) {
      throw new NotSignedIn(Why.SILENT, "the ID token cannot be checked", e);
    }
  }

  private static JWT token(TokenResponse answer) throws NotSignedIn {
    if (!answer.indicatesSuccess()) {
      ErrorObject error = answer.toErrorResponse().getErrorObject();
      throw new NotSignedIn(Why.UNPROVEN, "the issuer refuses the code: " + error.getCode());
    }
    JWT token =
        ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) answer.toSuccessResponse())
            .getOIDCTokens()
            .getIDToken();
    if (token == null) {
      throw new NotSignedIn(Why.UNPROVEN, "the issuer gives no ID token");
    }
    return token;
  }

  private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws NotSignedIn {
    try {
      return JWKSourceBuilder.create(
              metadata.getJWKSetURI().toURL(),
              new DefaultResourceRetriever(CONNECT_MS, READ_MS, MOST_KEYS_BYTES))
          .retrying(true)
          .build();
    } catch (MalformedURLException e) {
      throw new NotSignedIn(Why.SILENT, "the issuer's keys have no address", e);
    }
  }
}
