package org.candour.api.identity;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Instant;

/**
 * Lets a request through unsigned when its token does not stand; it never signs anybody in itself.
 */
final class Lenient extends HttpMessageContextWrapper {
  private final Instant now;
  private final Runnable refused;

  /**
   * Around what the server's mechanism would use.
   *
   * @param refused what is done besides when the token does not stand
   */
  Lenient(HttpMessageContext context, Instant now, Runnable refused) {
    super(context);
    this.now = now;
    this.refused = refused;
  }

  /**
   * The server's mechanism puts the token among the subject's principals before it asks here; there
   * it alone would count as somebody signed in.
   */
  @Override
  public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
    if (Standing.of(result.getCallerPrincipal(), now)) {
      return super.notifyContainerAboutLogin(result);
    }
    refused.run();
    getClientSubject().getPrincipals().remove(result.getCallerPrincipal());
    return doNothing();
  }

  @Override
  public AuthenticationStatus responseUnauthorized() {
    refused.run();
    return doNothing();
  }
}
