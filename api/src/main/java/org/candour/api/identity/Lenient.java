package org.candour.api.identity;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Instant;

/**
 * Lets a request through unsigned when its token does not hold; it never signs anybody in itself.
 */
final class Lenient extends HttpMessageContextWrapper {
  private final Instant now;

  Lenient(HttpMessageContext context, Instant now) {
    super(context);
    this.now = now;
  }

  @Override
  public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
    return result.getStatus() == CredentialValidationResult.Status.VALID
            && Begun.by(now, result.getCallerPrincipal())
        ? super.notifyContainerAboutLogin(result)
        : doNothing();
  }

  @Override
  public AuthenticationStatus responseUnauthorized() {
    return doNothing();
  }
}
