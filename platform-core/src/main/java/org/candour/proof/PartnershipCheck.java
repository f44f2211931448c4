package org.candour.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Whether all of a partnership's record is as it was written: its signed heads, its published
 * texts, every journal with its personal values, and the list of its cases.
 */
public final class PartnershipCheck {
  /** How many faults are told; where there are more, something is wrong with the whole. */
  private static final int MOST = 50;

  private final Holdings holdings;
  private final Outside outside;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Journal> broken = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private long entries;
  private long values;
  private long erased;
  private long unsigned;

  private PartnershipCheck(Holdings holdings, Outside outside) {
    this.holdings = holdings;
    this.outside = outside;
  }

  /** Checks all of it. Where nothing is known from outside, that is said. */
  public static Checked of(Holdings holdings, Outside outside) {
    return new PartnershipCheck(holdings, outside).run();
  }

  private Checked run() {
    HeadsCheck heads = new HeadsCheck(holdings, outside);
    heads.run().forEach(this::fault);
    texts(heads);
    journals();
    faults.replaceAll(this::explained);
    gone(heads);
    new ListCheck(holdings).run().forEach(this::fault);
    return new Checked("Partnership " + holdings.partnership(), found(heads), faults, notes(heads));
  }

  private void fault(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  private List<String> found(HeadsCheck heads) {
    List<String> found = new ArrayList<>();
    found.add(
        Words.count(entries, "entry")
            + " in "
            + Words.count(read.size(), "journal")
            + ", "
            + Words.count(values, "personal value")
            + " and "
            + Words.count(erased, "tombstone")
            + " read; "
            + Words.count(heads.count(), "signed head")
            + ".");
    heads
        .newest()
        .ifPresent(
            it ->
                found.add(
                    "The newest signed head that holds is number "
                        + it.head().counter()
                        + " of "
                        + Words.moment(it.head().made())
                        + ", by key "
                        + it.head().key()
                        + "."));
    return found;
  }

  private List<String> notes(HeadsCheck heads) {
    List<String> notes = new ArrayList<>();
    if (unsigned > 0) {
      notes.add(
          Words.count(unsigned, "entry")
              + (unsigned == 1 ? " is" : " are")
              + " in no signed head yet.");
    }
    if (!outside.known()) {
      notes.add(
          "The heads were not compared with a copy outside the database, so whoever holds the"
              + " signing key could have written all of them anew.");
    } else if (heads.count() > outside.last()) {
      notes.add(
          "Outside the database there are heads up to "
              + outside.last()
              + "; newer ones were not compared.");
    }
    return notes;
  }

  private void texts(HeadsCheck heads) {
    Map<String, Holdings.Text> there = new HashMap<>();
    for (Holdings.Text text : holdings.texts()) {
      there.put(text.leaf().key(), text);
      if (!Sha256.of(text.content().raw()).equals(text.leaf().hash())) {
        fault(text(text.leaf(), "is not the text that was published: its hash differs."));
      }
    }
    for (Leaf leaf : heads.tree().leaves()) {
      if (leaf.kind() != Leaf.Kind.JOURNAL) {
        Holdings.Text text = there.get(leaf.key());
        if (text == null) {
          fault(text(leaf, "is missing, and was signed."));
        } else if (!text.leaf().hash().equals(leaf.hash())) {
          fault(text(leaf, "is another text than was signed."));
        }
      }
    }
  }

  private static Fault text(Leaf leaf, String says) {
    return new Fault(
        Fault.Kind.TEXT,
        (leaf.kind() == Leaf.Kind.FRAMEWORK ? "Framework version " : "Calendar version ")
            + leaf.id(),
        0,
        says);
  }

  /** Reads the next parts while those at hand are checked. */
  private void journals() {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Optional<JournalCheck> open = Optional.empty();
      Optional<Journal> of = Optional.empty();
      Future<List<Holdings.Part>> coming = reader.submit(holdings::next);
      for (List<Holdings.Part> parts = take(coming); !parts.isEmpty(); parts = take(coming)) {
        coming = reader.submit(holdings::next);
        for (Holdings.Part part : parts) {
          if (!of.map(part.journal()::equals).orElse(false)) {
            end(open, of);
            of = Optional.of(part.journal());
            open =
                Optional.of(
                    new JournalCheck(holdings.partnership(), part.journal(), part.leaves()));
          }
          open.ifPresent(check -> entries(check, part));
        }
      }
      end(open, of);
    } finally {
      reader.shutdownNow();
    }
  }

  private static List<Holdings.Part> take(Future<List<Holdings.Part>> coming) {
    try {
      return coming.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the record could not be read: " + e.getCause(), e);
    }
  }

  private static void entries(JournalCheck check, Holdings.Part part) {
    int at = 0;
    for (Row row : part.rows()) {
      int from = at;
      while (at < part.values().size() && part.values().get(at).place() <= row.place()) {
        at++;
      }
      check.entry(row, part.values().subList(from, at));
    }
  }

  private void end(Optional<JournalCheck> open, Optional<Journal> of) {
    if (open.isEmpty() || of.isEmpty()) {
      return;
    }
    JournalCheck check = open.get();
    Journal journal = of.get();
    read.add(journal.id());
    for (Fault fault : check.end()) {
      fault(fault);
      broken.put(fault.where(), journal);
    }
    entries += check.entries();
    values += check.values();
    erased += check.erased();
    unsigned += check.unsigned();
  }

  /** Journals that were signed and are not there at all. */
  private void gone(HeadsCheck heads) {
    for (Leaf leaf : heads.tree().leaves()) {
      if (leaf.kind() == Leaf.Kind.JOURNAL && !read.contains(leaf.id())) {
        fault(
            new Fault(
                Fault.Kind.CUT,
                "The journal of " + leaf.id(),
                0,
                "it is gone; "
                    + Words.count(leaf.place(), "entry")
                    + " of it "
                    + (leaf.place() == 1 ? "was" : "were")
                    + " signed."));
      }
    }
  }

  private Fault explained(Fault fault) {
    boolean chain =
        fault.kind() == Fault.Kind.CHANGED
            || fault.kind() == Fault.Kind.UNLINKED
            || fault.kind() == Fault.Kind.REWRITTEN
            || fault.kind() == Fault.Kind.MISSING;
    return Optional.ofNullable(broken.get(fault.where()))
        .filter(journal -> chain)
        .flatMap(j -> new Moved(holdings.partnership(), j, holdings.whole(j.id())).explain(fault))
        .orElse(fault);
  }
}
