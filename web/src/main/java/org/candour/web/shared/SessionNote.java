package org.candour.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.candour.signin.Limits;
import org.candour.signin.Presence;
import org.candour.time.Civil;

/**
 * What every page says of the session it was asked for in.
 *
 * @param present whether somebody is signed in
 * @param ends when it ends unless they do something, in words
 * @param left the seconds until then, when the page was made
 * @param warning so many seconds before it the page says so
 * @param last whether nothing can put that end off
 */
public record SessionNote(boolean present, String ends, long left, long warning, boolean last) {
  /** Nobody is signed in. */
  public static final SessionNote NONE = new SessionNote(false, "", 0, 0, false);

  /** What is said at this moment of the session that a request was made in. */
  public static SessionNote of(HttpServletRequest request, Limits limits, Instant now) {
    return Optional.ofNullable(request.getAttribute(Presence.OF_REQUEST))
        .map(Presence.class::cast)
        .filter(Presence::signedIn)
        .map(p -> of(p, limits, now))
        .orElse(NONE);
  }

  /** What is said of this session at this moment. */
  public static SessionNote of(Presence of, Limits limits, Instant now) {
    return new SessionNote(
        of.signedIn(),
        Civil.timeOf(of.ends()),
        Math.max(0, Duration.between(now, of.ends()).toSeconds()),
        limits.warning().toSeconds(),
        of.last());
  }
}
