package org.candour.deploy.record;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.candour.casework.SignedHeads;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Signs the heads of all partnerships every {@code candour.heads.seconds}, on one node at a time.
 * The first round is soon after the start, so that a gap is closed at once. Nothing rests on the
 * lease: two nodes that sign at a time race on the counter, and one of them finds it taken.
 */
@ApplicationScoped
public class HeadsJob {
  private static final Logger LOG = Logger.getLogger(HeadsJob.class.getName());
  private static final String LEASE = "signed-heads";
  private static final long SOON = 5;

  private final String node = UUID.randomUUID().toString();
  private final Store store;
  private final SignedHeads heads;
  private final Duration interval;

  @Resource @Nullable ManagedScheduledExecutorService executor;
  private @Nullable ScheduledFuture<?> rounds;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected HeadsJob() {
    this.store = null;
    this.heads = null;
    this.interval = null;
  }

  /** By these settings. */
  @Inject
  public HeadsJob(Store store, SignedHeads heads, Config config) {
    this.store = store;
    this.heads = heads;
    this.interval = Duration.ofSeconds(config.getValue("candour.heads.seconds", Long.class));
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
    rounds =
        Optional.ofNullable(executor)
            .orElseThrow()
            .scheduleWithFixedDelay(this::round, SOON, interval.toSeconds(), TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    Optional.ofNullable(rounds).ifPresent(r -> r.cancel(false));
  }

  /** One round. What fails in one partnership or in one round is tried again in the next. */
  private void round() {
    try {
      // half as long again as a round: the node that has it keeps it, another takes over soon
      if (store.inTransaction(
          tx -> tx.leases().tryLease(LEASE, node, interval.plus(interval.dividedBy(2))))) {
        heads.partnerships().forEach(this::seal);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "no heads were signed in this round", e);
    }
  }

  private void seal(PartnershipId partnership) {
    try {
      heads
          .seal(partnership)
          .refused()
          .ifPresent(
              why ->
                  LOG.severe(
                      () ->
                          "The head of "
                              + partnership
                              + " was not signed: "
                              + why
                              + ". Check the record with “java -jar candour.jar verify”."));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "the head of " + partnership + " could not be signed");
    }
  }
}
