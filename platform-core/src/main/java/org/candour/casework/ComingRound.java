package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.candour.tenancy.PartnershipId;

/**
 * Derives what comes round outside any one review anew, by the same code as when it is written. No
 * entry is written because time passed: a day that ends may only make something due, or missed.
 */
@ApplicationScoped
public class ComingRound {
  private static final String LEASE = "coming-round";

  private final Store store;
  private final Policies policies;
  private final InstantSource clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected ComingRound() {
    this.store = null;
    this.policies = null;
    this.clock = null;
  }

  @Inject
  public ComingRound(Store store, Policies policies, InstantSource clock) {
    this.store = store;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * The open partnerships whose turn it is; none while another node has the lease.
   *
   * @param holder the name of this node
   * @param length for how long no other node does it
   */
  public List<PartnershipId> turn(String holder, Duration length) {
    return store.inTransaction(
        tx ->
            tx.leases().tryLease(LEASE, holder, length)
                ? tx.partnerships().all().stream().map(StoredPartnership::id).toList()
                : List.of());
  }

  /** Derives the due rows of every body of a partnership that is open. */
  public void derive(PartnershipId p) {
    store.inTransaction(
        tx -> {
          new Routines(p, tx, new Files(p, tx, policies), Writes.Moment.of(clock)).all();
          return p;
        });
  }
}
