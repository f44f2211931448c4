package org.candour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.proof.Frontier;
import org.candour.proof.Head;
import org.candour.proof.HeadsFolder;
import org.candour.proof.Leaf;
import org.candour.proof.LeafTree;
import org.candour.proof.Merkle;
import org.candour.proof.Octets;
import org.candour.proof.PublicKeyOf;
import org.candour.proof.SignedHead;
import org.candour.proof.SigningKey;
import org.candour.tenancy.PartnershipId;

/**
 * Signs the head of a partnership's whole record when anything was added to it, and writes it
 * outside the database. A head is not signed over a record that does not hold what was signed
 * before.
 */
@ApplicationScoped
public class SignedHeads {
  /** A partnership in which nothing is written has a head this often, which says just that. */
  static final Duration AT_REST = Duration.ofHours(24);

  private static final int AT_ONCE = 500;
  private static final int ATTEMPTS = 5;

  /** How many journals are read at a time. */
  private static final int JOURNALS = 200;

  private final Store store;
  private final SigningKey key;
  private final HeadsFolder folder;
  private final InstantSource clock;

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  protected SignedHeads() {
    this.store = null;
    this.key = null;
    this.folder = null;
    this.clock = null;
  }

  /** Signs with this key and writes to this folder. */
  @Inject
  public SignedHeads(Store store, SigningKey key, HeadsFolder folder, InstantSource clock) {
    this.store = store;
    this.key = key;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * How it went.
   *
   * @param signed the head that was signed now; empty where nothing had changed
   * @param refused why none was signed, in a sentence without any personal text
   */
  public record Sealed(Optional<SignedHead> signed, Optional<String> refused) {}

  /** The partnerships there are. */
  public List<PartnershipId> partnerships() {
    return store.inTransaction(tx -> tx.partnerships().all()).stream()
        .map(StoredPartnership::id)
        .toList();
  }

  /** Every public key that heads on this service were ever signed with, this one's last. */
  public Set<PublicKeyOf> keys() {
    Set<PublicKeyOf> keys = new LinkedHashSet<>();
    for (PartnershipId p : partnerships()) {
      keys.addAll(store.inTransaction(tx -> tx.heads().keys(p)));
    }
    keys.remove(key.known());
    keys.add(key.known());
    return keys;
  }

  /** The next heads of a partnership after a counter, in order; not all at once. */
  public List<SignedHead> after(PartnershipId p, long counter) {
    return store.inTransaction(tx -> tx.heads().after(p, counter, AT_ONCE));
  }

  /** The key that signs. */
  SigningKey key() {
    return key;
  }

  /** Signs what there is, if it is more than was signed, and brings the copy outside up to date. */
  public Sealed seal(PartnershipId p) {
    try {
      outside(p); // first, so that nothing is signed where the copy outside says otherwise
      Optional<SignedHead> signed = signed(p);
      if (signed.isPresent()) {
        outside(p);
      }
      return new Sealed(signed, Optional.empty());
    } catch (Unsound | IllegalStateException e) {
      return new Sealed(Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void outside(PartnershipId p) throws IOException {
    List<PublicKeyOf> all = store.inTransaction(tx -> tx.heads().keys(p));
    if (!all.isEmpty()) {
      folder.bringUp(
          p.value(),
          key.known(),
          all,
          after -> store.inTransaction(tx -> tx.heads().after(p, after, AT_ONCE)));
    }
  }

  private Optional<SignedHead> signed(PartnershipId p) {
    for (int attempt = 1; ; attempt++) {
      try {
        return store.inTransaction(tx -> new Signing(p, tx.heads(), tx.partnerships()).sign());
      } catch (LostRace lost) {
        if (attempt == ATTEMPTS) {
          throw lost;
        }
      }
    }
  }

  /** The record is not one that may be signed. */
  private static final class Unsound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsound(String says) {
      super(says, null, false, false);
    }
  }

  /** One head, within one transaction. */
  private final class Signing {
    private final PartnershipId p;
    private final Store.Heads heads;
    private final Store.Partnerships partnerships;
    private final Map<String, Leaf> before = new HashMap<>();
    private final List<Leaf> anew = new ArrayList<>();

    Signing(PartnershipId p, Store.Heads heads, Store.Partnerships partnerships) {
      this.p = p;
      this.heads = heads;
      this.partnerships = partnerships;
    }

    Optional<SignedHead> sign() {
      Instant now = Writes.Moment.of(clock);
      Optional<Head> last = heads.newest(p).map(SignedHead::head);
      LeafTree tree = new LeafTree();
      heads.leaves(p).forEach(leaf -> before.put(leaf.key(), leaf));
      before.values().forEach(tree::put);
      texts();
      journals();
      boolean rests = last.map(h -> h.made().plus(AT_REST).isAfter(now)).orElse(false);
      if (anew.isEmpty() && rests) {
        return Optional.empty();
      }
      anew.forEach(tree::put);
      heads.know(p, key.known(), now);
      SignedHead signed = key.sign(head(tree, last, now));
      heads.append(p, signed, anew);
      return Optional.of(signed);
    }

    private Head head(LeafTree tree, Optional<Head> last, Instant now) {
      return new Head(
          p.value(),
          last.map(Head::counter).orElse(0L) + 1,
          last.map(Head::made).filter(now::isBefore).orElse(now),
          tree.size(),
          tree.entries(),
          tree.root(),
          last.map(Head::hash).orElse(Head.start()),
          key.known().id());
    }

    private void texts() {
      for (StoredFramework one : partnerships.frameworks(p)) {
        text(Leaf.ofText(Leaf.Kind.FRAMEWORK, one.version(), hash(one.text())));
      }
      for (StoredCalendar one : partnerships.calendars(p)) {
        text(Leaf.ofText(Leaf.Kind.CALENDAR, one.version(), hash(one.body())));
      }
      if (before.keySet().stream().anyMatch(k -> !k.startsWith("journal"))) {
        throw new Unsound("a published text that was signed is gone");
      }
    }

    private void text(Leaf leaf) {
      Leaf signed = before.remove(leaf.key());
      if (signed == null) {
        anew.add(leaf);
      } else if (!signed.equals(leaf)) {
        throw new Unsound("the published text “" + leaf.key() + "” is another than was signed");
      }
    }

    private void journals() {
      Map<String, Optional<Leaf>> changed = new LinkedHashMap<>();
      for (Store.Heads.End end : heads.ends(p)) {
        Leaf signed = before.remove(Leaf.Kind.JOURNAL.word() + " " + end.subject());
        boolean same =
            signed != null && signed.place() == end.place() && signed.hash().equals(end.hash());
        if (!same) {
          changed.put(end.subject(), Optional.ofNullable(signed));
        }
      }
      if (!before.isEmpty()) {
        throw new Unsound("a journal that was signed is gone");
      }
      List<String> subjects = new ArrayList<>(changed.keySet());
      for (int from = 0; from < subjects.size(); from += JOURNALS) {
        List<String> some = subjects.subList(from, Math.min(subjects.size(), from + JOURNALS));
        Map<String, List<Store.Heads.Link>> links = heads.links(p, some);
        for (String one : some) {
          anew.add(
              grown(
                  one,
                  links.getOrDefault(one, List.of()),
                  changed.getOrDefault(one, Optional.empty())));
        }
      }
    }

    /** The leaf of a journal that grew, if it is the one that was signed and some more. */
    private static Leaf grown(String subject, List<Store.Heads.Link> links, Optional<Leaf> signed) {
      Frontier tree = new Frontier();
      Octets previous = Head.start();
      boolean held = signed.isEmpty();
      for (Store.Heads.Link link : links) {
        if (link.place() != tree.size() + 1 || !link.previous().equals(previous)) {
          throw new Unsound("the journal " + subject + " breaks off at entry " + link.place());
        }
        tree.add(Merkle.leaf(link.hash()));
        previous = link.hash();
        if (signed.isPresent() && signed.get().place() == tree.size()) {
          held = signed.get().hash().equals(previous) && signed.get().entries().equals(tree.root());
        }
      }
      if (!held) {
        throw new Unsound("the journal " + subject + " is not the one that was signed");
      }
      return new Leaf(Leaf.Kind.JOURNAL, subject, tree.size(), previous, tree.root());
    }

    private Octets hash(Bytes text) {
      return Octets.of(text.array()).sha256();
    }
  }
}
