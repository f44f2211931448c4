package org.candour.api.identity;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether a token is valid already. The server verifies who signed it, for whom and until when, but
 * not from when on ({@code nbf}).
 */
final class Begun {
  private static final String FROM = "nbf";

  /** Clocks of a sign-in and of this service may differ so much. */
  private static final Duration APART = Duration.ofSeconds(30);

  private Begun() {}

  /** A beginning that is no number is none. */
  static boolean by(Instant now, CallerPrincipal caller) {
    if (!(caller instanceof JsonWebToken token)
        || token.getClaimNames() == null
        || !token.getClaimNames().contains(FROM)) {
      return true;
    }
    try {
      Long from = token.getClaim(FROM);
      return from != null && !now.plus(APART).isBefore(Instant.ofEpochSecond(from));
    } catch (ClassCastException | java.time.DateTimeException notANumber) {
      return false;
    }
  }
}
