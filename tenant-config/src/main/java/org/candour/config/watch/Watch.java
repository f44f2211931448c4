package org.candour.config.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Leaves a line in the log where something is turned away at the door. Whoever floods the door does
 * not flood the log: of each sort there is a line a minute at most, with how many there were. It
 * says neither who nor what was sent.
 */
@ApplicationScoped
public class Watch {
  private static final Logger LOG = Logger.getLogger(Watch.class.getName());
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<Turned, Seen> seen = new EnumMap<>(Turned.class);

  private static final class Seen {
    private Instant said = Instant.MIN;
    private long unsaid;
  }

  /** For the container's proxy only. */
  protected Watch() {
    this(InstantSource.system());
  }

  /** By this clock. */
  @Inject
  public Watch(InstantSource clock) {
    this.clock = clock;
  }

  /** Something of this sort was turned away just now. */
  public void turnedAway(Turned what) {
    line(what).ifPresent(LOG::warning);
  }

  /** What is to be said of it now; empty while a line about its sort is younger than a minute. */
  synchronized Optional<String> line(Turned what) {
    Seen its = seen.computeIfAbsent(what, sort -> new Seen());
    Instant now = clock.instant();
    its.unsaid++;
    if (now.isBefore(next(its.said))) {
      return Optional.empty();
    }
    long times = its.unsaid;
    its.unsaid = 0;
    its.said = now;
    return Optional.of(
        what.words() + (times == 1 ? "." : ": " + times + " times since the last such line."));
  }

  private static Instant next(Instant said) {
    return said.equals(Instant.MIN) ? said : said.plus(QUIET);
  }
}
