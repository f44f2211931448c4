package org.candour.deploy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.candour.casework.Bytes;
import org.candour.casework.FirstPeople;
import org.candour.casework.Policies;
import org.candour.casework.PolicyTexts;
import org.candour.casework.Store;
import org.candour.casework.StoredCalendar;
import org.candour.casework.StoredFramework;
import org.candour.casework.StoredPartnership;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.candour.time.Civil;

/**
 * Opens a partnership: its row, the framework that is shipped for it, a working calendar without
 * closures of its own, and its first people. What is there already is left as it is.
 */
@ApplicationScoped
public class Opening {
  private static final Logger LOG = Logger.getLogger(Opening.class.getName());

  private final Store store;
  private final PolicyTexts policies;
  private final InstantSource clock;
  private final FirstPeople first;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Opening() {
    this.store = null;
    this.policies = null;
    this.clock = null;
    this.first = null;
  }

  /** Opens with these. */
  @Inject
  public Opening(Store store, PolicyTexts policies, InstantSource clock, FirstPeople first) {
    this.store = store;
    this.policies = policies;
    this.clock = clock;
    this.first = first;
  }

  /** Opens outside the server, in tests and in commands. */
  public Opening(Store store, PolicyTexts policies, InstantSource clock) {
    this(store, policies, clock, new FirstPeople(store, new Policies(policies), clock));
  }

  /** The partnerships that can be opened. */
  public Set<PartnershipId> shipped() {
    return policies.shipped().keySet().stream()
        .map(PartnershipId::new)
        .collect(Collectors.toCollection(() -> new TreeSet<>(BY_ID)));
  }

  /** The partnerships that are open. */
  public List<PartnershipId> all() {
    return store.inTransaction(tx -> tx.partnerships().all()).stream()
        .map(StoredPartnership::id)
        .toList();
  }

  private static final java.util.Comparator<PartnershipId> BY_ID =
      java.util.Comparator.comparing(PartnershipId::value);

  /** The framework that is shipped for a partnership. */
  public Framework framework(PartnershipId partnership) {
    return policies.framework(text(partnership));
  }

  private Bytes text(PartnershipId partnership) {
    return Optional.ofNullable(policies.shipped().get(partnership.value()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No framework is shipped for “"
                        + partnership
                        + "”. There is one for: "
                        + String.join(", ", new TreeSet<>(policies.shipped().keySet()))
                        + "."));
  }

  /** Opens it unless it is open. True when it was not. */
  public boolean open(PartnershipId partnership) {
    Bytes text = text(partnership);
    Framework framework = policies.framework(text);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return store.inTransaction(
        tx -> {
          Store.Partnerships all = tx.partnerships();
          if (all.find(partnership).isPresent()) {
            return false;
          }
          all.open(partnership, framework.name(), now);
          all.publish(
              partnership,
              new StoredFramework(
                  framework.version(), framework.inForceFrom(), text, sha256(text), now));
          all.keep(partnership, new StoredCalendar(1, now, Bytes.utf8("")));
          return true;
        });
  }

  /**
   * Appoints those whom the service's configuration names, from today: as long as nobody runs the
   * partnership, and nobody a second time.
   */
  public boolean appoint(PartnershipId partnership, List<Holder> holders) {
    LocalDate today = Civil.dayOf(clock.instant());
    LocalDate begins = framework(partnership).inForceFrom();
    return appoint(partnership, holders, begins.isAfter(today) ? begins : today);
  }

  /** The same from a day on. */
  public boolean appoint(PartnershipId partnership, List<Holder> holders, LocalDate from) {
    return first.appoint(partnership, holders.stream().map(h -> h.firstFrom(from)).toList());
  }

  /** Writes into the journals what was held before there were any. */
  public void adopt() {
    store.inTransaction(tx -> tx.partnerships().all()).stream()
        .map(StoredPartnership::id)
        .forEach(this::adopt);
  }

  /** A framework that no longer loads stops its own partnership only. */
  private void adopt(PartnershipId partnership) {
    try {
      first.adopt(partnership);
    } catch (IllegalArgumentException e) {
      LOG.log(Level.SEVERE, e, () -> "the framework of " + partnership + " does not load");
    }
  }

  private static Bytes sha256(Bytes text) {
    try {
      return Bytes.of(MessageDigest.getInstance("SHA-256").digest(text.array()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
