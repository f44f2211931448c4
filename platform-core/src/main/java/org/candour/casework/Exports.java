package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.candour.journal.Entry;
import org.candour.journal.Happening;

/**
 * Exports of a case and proofs of its decisions: files that anybody can check without this service.
 * They hold what whoever asks may see of the case, and no more; each is recorded as a reading.
 */
@ApplicationScoped
public class Exports {
  private final Store store;
  private final Policies policies;
  private final Queries queries;
  private final SignedHeads heads;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Exports() {
    this.store = null;
    this.policies = null;
    this.queries = null;
    this.heads = null;
  }

  /** Exports from this store, signed by the key of these heads. */
  @Inject
  public Exports(Store store, Policies policies, InstantSource clock, SignedHeads heads) {
    this.store = store;
    this.policies = policies;
    this.queries = new Queries(store, policies, clock);
    this.heads = heads;
  }

  /** A file to be downloaded. */
  public record File(String name, Bytes content) {
    /** The name in letters that every system takes. */
    public String plainName() {
      return name.replaceAll("[^A-Za-z0-9._-]", "-");
    }
  }

  /** The whole case; empty when there is no such case for this person. */
  public Optional<File> ofCase(Who who, String reference) {
    return queries
        .caseView(who, reference, Optional.empty(), Opened.EXPORT)
        .filter(view -> view.toDeclare().isEmpty())
        .map(view -> made(who, view, Optional.empty()));
  }

  /**
   * The proof of the decision in the entry at this place; empty when there is no such case for this
   * person, or no decision there that they may see.
   */
  public Optional<File> ofDecision(Who who, String reference, long place) {
    return queries
        .caseView(who, reference, Optional.empty(), Opened.PROOF)
        .flatMap(
            view ->
                view.history().stream()
                    .filter(e -> e.place() == place && decides(e))
                    .findFirst()
                    .map(decision -> made(who, view, Optional.of(decision))));
  }

  /** Whether the entry is a decision that can be proven. */
  static boolean decides(Entry entry) {
    return entry.what() instanceof Happening.DecisionMade
        || entry.what() instanceof Happening.DisagreementSettled;
  }

  private File made(Who who, CaseView view, Optional<Entry> decision) {
    heads.seal(who.partnership()); // so that what was just written is under a signature too
    return store.inTransaction(
        tx -> {
          Instant now = queries.now();
          Files files = new Files(who.partnership(), tx, policies);
          CaseExport export = new CaseExport(who.partnership(), tx, files, view, decision, now);
          String name =
              view.reference() + decision.map(d -> "-decision-" + d.place()).orElse("") + ".zip";
          return new File(name, Bytes.of(export.zip(heads.key())));
        });
  }
}
