package org.candour.api.identity;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.candour.tenancy.PersonId;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whether a token stands that the server has verified. The server looks at who signed it, for whom
 * and until when, but neither at its beginning ({@code nbf}) nor at whether its subject can be a
 * person here.
 */
final class Standing {
  private static final String FROM = "nbf";

  /** Clocks of a sign-in and of this service may differ so much. */
  private static final Duration APART = Duration.ofSeconds(30);

  private Standing() {}

  /** Whether this is a token that names a person and has begun. */
  static boolean of(@Nullable Principal caller, Instant now) {
    return caller instanceof JsonWebToken token
        && PersonId.of(token.getSubject()).isPresent()
        && begun(token, now);
  }

  /** A beginning that is no number is none; a token need not say one. */
  private static boolean begun(JsonWebToken token, Instant now) {
    if (!token.getClaimNames().contains(FROM)) {
      return true;
    }
    try {
      Long from = token.getClaim(FROM);
      return from != null && !now.plus(APART).isBefore(Instant.ofEpochSecond(from));
    } catch (ClassCastException | DateTimeException notAnInstant) {
      return false;
    }
  }
}
