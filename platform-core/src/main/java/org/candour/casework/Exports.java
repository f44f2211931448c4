package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  private final Queries queries;
  private final SignedHeads heads;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected Exports() {
    this.queries = null;
    this.heads = null;
  }

  /** Exports from this store, signed by the key of these heads. */
  @Inject
  public Exports(Store store, Policies policies, InstantSource clock, SignedHeads heads) {
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
    sealIfOpen(who, reference);
    return queries.made(
        who,
        reference,
        Opened.EXPORT,
        (door, view) ->
            view.toDeclare().isEmpty()
                ? Optional.of(made(door, view, Optional.empty()))
                : Optional.empty());
  }

  /**
   * The proof of the decision in the entry at this place; empty when there is no such case for this
   * person, or no decision there that they may see.
   */
  public Optional<File> ofDecision(Who who, String reference, long place) {
    sealIfOpen(who, reference);
    return queries.made(
        who,
        reference,
        Opened.PROOF,
        (door, view) ->
            view.history().stream()
                .filter(e -> e.place() == place && decides(e))
                .findFirst()
                .map(decision -> made(door, view, Optional.of(decision))));
  }

  /** Whether the entry is a decision that can be proven. */
  static boolean decides(Entry entry) {
    return entry.what() instanceof Happening.DecisionMade
        || entry.what() instanceof Happening.DisagreementSettled;
  }

  /** So that what was just written is under a signature too. */
  private void sealIfOpen(Who who, String reference) {
    if (queries.opens(who, reference)) {
      heads.seal(who.partnership());
    }
  }

  private File made(Door door, CaseView view, Optional<Entry> decision) {
    CaseExport export =
        new CaseExport(
            door.desk().who().partnership(), door.tx(), door.files(), view, decision, door.now());
    String name =
        view.reference() + decision.map(d -> "-decision-" + d.place()).orElse("") + ".zip";
    return new File(name, Bytes.of(export.zip(heads.key())));
  }
}
