package org.candour.config.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.candour.config.signin.PublicAddress;

/** Who has asked how often, on this node. */
@ApplicationScoped
public class Paces {
  private final Buckets buckets = new Buckets();
  private final Sender sender;
  private final InstantSource clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Paces() {
    this.sender = null;
    this.clock = null;
  }

  /** By this clock. */
  @Inject
  public Paces(InstantSource clock) {
    this(new Sender(PublicAddress.ofThisService().origin().isPresent()), clock);
  }

  Paces(Sender sender, InstantSource clock) {
    this.sender = sender;
    this.clock = clock;
  }

  /** How long whoever asks has to wait; empty when they may ask now. */
  public Optional<Duration> wait(Pace pace, HttpServletRequest request) {
    Instant now = clock.instant();
    Optional<Duration> person =
        Optional.ofNullable(request.getUserPrincipal())
            .filter(known -> pace != Pace.SIGN_IN)
            .map(Principal::getName)
            .flatMap(name -> take(pace, "person " + name, 1, now));
    return person.isPresent()
        ? person
        : take(pace, "address " + sender.of(request), Pace.OFFICE, now);
  }

  private Optional<Duration> take(Pace pace, String who, int times, Instant now) {
    return buckets.take(pace + " " + who, pace.atOnce() * times, pace.one().dividedBy(times), now);
  }
}
