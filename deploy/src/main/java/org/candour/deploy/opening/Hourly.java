package org.candour.deploy.opening;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.candour.casework.ComingRound;
import org.candour.tenancy.PartnershipId;

/**
 * What is done every hour, on one node at a time: what comes round outside any one review is
 * derived anew, so that the work list knows what a day that ended has made due.
 */
@ApplicationScoped
public class Hourly {
  private static final Logger LOG = Logger.getLogger(Hourly.class.getName());
  private static final Duration HOUR = Duration.ofHours(1);

  /** A little less than an hour, so that the same node may do it again. */
  private static final Duration LEASE = Duration.ofMinutes(55);

  private final String node = UUID.randomUUID().toString();
  private final ComingRound round;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  @SuppressWarnings("NullAway")
  private ManagedScheduledExecutorService executor;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Hourly() {
    this.round = null;
  }

  /** Does it by this. */
  @Inject
  public Hourly(ComingRound round) {
    this.round = round;
  }

  /** At once, so that the first page knows of it, and from now on. */
  void begin() {
    once();
    var unused =
        executor.scheduleAtFixedRate(
            this::once, HOUR.toMinutes(), HOUR.toMinutes(), TimeUnit.MINUTES);
  }

  /** A task that throws is never run again, so that nothing is thrown out of it. */
  private void once() {
    try {
      round.turn(node, LEASE).forEach(this::derive);
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, "what comes round could not be derived; it is tried again in an hour", e);
    }
  }

  /** One partnership that fails keeps no other from its turn. */
  private void derive(PartnershipId partnership) {
    try {
      round.derive(partnership);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "what comes round could not be derived for " + partnership);
    }
  }
}
