package org.candour.signin;

import java.time.Instant;
import org.candour.casework.SessionRow;
import org.candour.tenancy.PersonId;

/**
 * How somebody's session stands.
 *
 * @param ends when it ends unless they ask for a page before; when it ended, once it has
 * @param last whether nothing can put that end off
 */
public record Presence(PersonId person, Standing standing, Instant ends, boolean last) {
  /** The name under which a request carries it, once its cookie has been looked at. */
  public static final String OF_REQUEST = Presence.class.getName();

  /** Signed in, or why no longer. */
  public enum Standing {
    SIGNED_IN,
    /** No page was asked for, for too long. */
    IDLE,
    /** It lasted as long as one may. */
    OVER,
    SIGNED_OUT
  }

  static Presence of(SessionRow row, Limits limits, Instant now) {
    Instant idle = row.seenAt().plus(limits.idle());
    Instant over = row.startedAt().plus(limits.longest());
    boolean last = !over.isAfter(idle);
    Instant ends = row.endedAt().orElse(last ? over : idle);
    Standing standing =
        row.endedAt().isPresent()
            ? Standing.SIGNED_OUT
            : now.isBefore(ends) ? Standing.SIGNED_IN : last ? Standing.OVER : Standing.IDLE;
    return new Presence(row.person(), standing, ends, last);
  }

  /** Whether they may act. */
  public boolean signedIn() {
    return standing == Standing.SIGNED_IN;
  }
}
