package org.candour.journal;

import java.util.Optional;

/**
 * Something an entry carries from its one judgement. It names no person and holds no personal
 * value.
 */
public record Mark(Kind kind, Optional<String> rule, String says) {
  /** What sort of mark. */
  public enum Kind {
    /** Done after it was due. Lateness is marked, never refused. */
    LATE,
    /** A rule that refuses acts was broken by what happened elsewhere: without effect. */
    BREACH,
    /** A rule asked for a reason, and one was given. */
    OVERRIDDEN,
    /** Worth knowing; nothing follows. */
    NOTE
  }
}
