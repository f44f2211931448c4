package org.candour.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.casework.Bytes;
import org.candour.casework.KeptFormRow;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * Keeps what somebody sent after their session had ended, until they have signed in again. It can
 * be read in the same browser only, by the same person only, and for some hours only: the key to it
 * is in a cookie and nowhere else. Nothing of it is ever sent on by itself.
 */
@ApplicationScoped
public class KeptForms {
  /** No more are kept for a person in a partnership: the oldest makes room. */
  static final int MOST = 10;

  private static final String PURPOSE = "kept form";
  private static final int ID_LENGTH = 26;
  private static final JsonMapper JSON = new JsonMapper();

  private final Store store;
  private final InstantSource clock;
  private final Limits limits;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected KeptForms() {
    this.store = null;
    this.clock = null;
    this.limits = null;
  }

  /** Forms that are kept here, by this clock and these limits. */
  @Inject
  public KeptForms(Store store, InstantSource clock, Limits limits) {
    this.store = store;
    this.clock = clock;
    this.limits = limits;
  }

  /** What is kept, as it is written down. */
  record Content(String address, String title, Map<String, List<String>> fields) {}

  /**
   * Keeps a form for somebody who holds or has held something in that partnership; for anybody else
   * there is nothing to keep, and this says false.
   */
  public boolean keep(
      PartnershipId partnership,
      PersonId person,
      Secret browser,
      String address,
      String title,
      Map<String, List<String>> fields) {
    Instant now = now();
    String id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    Bytes sealed = seal(partnership, person, browser, id).close(written(address, title, fields));
    return store.inTransaction(
        tx -> {
          if (tx.appointments().of(partnership, person).isEmpty()) {
            return false;
          }
          Store.KeptForms kept = tx.keptForms();
          kept.dropExpired(partnership, now);
          List<KeptFormRow> before = kept.of(partnership, person, now);
          before.stream()
              .sorted(java.util.Comparator.comparing(KeptFormRow::keptAt))
              .limit(Math.max(0, before.size() - MOST + 1))
              .forEach(old -> kept.drop(partnership, person, old.id()));
          kept.keep(partnership, new KeptFormRow(person, id, now, now.plus(limits.kept()), sealed));
          return true;
        });
  }

  /** What is kept of this person and can be read in this browser, in any of their partnerships. */
  public List<KeptForm> of(PersonId person, Secret browser) {
    return store.inTransaction(
        tx ->
            tx.appointments().partnershipsOf(person).stream()
                .flatMap(p -> read(tx, p, person, browser))
                .toList());
  }

  /** One of them. */
  public Optional<KeptForm> find(
      PartnershipId partnership, PersonId person, Secret browser, String id) {
    return store.inTransaction(
        tx -> read(tx, partnership, person, browser).filter(f -> f.id().equals(id)).findFirst());
  }

  /** It was taken up or refused, and is no longer kept. */
  public void drop(PartnershipId partnership, PersonId person, String id) {
    store.inTransaction(tx -> tx.keptForms().drop(partnership, person, id));
  }

  /** How long a form is kept. */
  public Duration keptFor() {
    return limits.kept();
  }

  private Stream<KeptForm> read(
      Store.Tx tx, PartnershipId partnership, PersonId person, Secret browser) {
    return tx.keptForms().of(partnership, person, now()).stream()
        .flatMap(
            row ->
                seal(partnership, person, browser, row.id()).open(row.sealed()).stream()
                    .map(KeptForms::content)
                    .map(
                        c ->
                            new KeptForm(
                                partnership,
                                row.id(),
                                row.keptAt(),
                                row.until(),
                                c.address(),
                                c.title(),
                                c.fields())));
  }

  private static Seal seal(PartnershipId partnership, PersonId person, Secret browser, String id) {
    return Seal.of(browser, PURPOSE, partnership.value() + "\n" + person.value() + "\n" + id);
  }

  private static Bytes written(String address, String title, Map<String, List<String>> fields) {
    try {
      return Bytes.of(JSON.writeValueAsBytes(new Content(address, title, fields)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }

  private static Content content(Bytes opened) {
    try {
      return JSON.readValue(opened.utf8(), Content.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("it was written by this class", e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
