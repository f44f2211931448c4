package org.candour.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time by which lists call something late and a page says what is left of a session, by the one
 * clock. Pages of a case go by their assessment.
 */
@ApplicationScoped
public class Now {
  @Inject InstantSource clock;

  /** This moment. */
  public Instant instant() {
    return clock.instant();
  }
}
