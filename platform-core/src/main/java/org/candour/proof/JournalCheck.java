package org.candour.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one journal from its first entry to its last and says what is not as it was written: entry
 * by entry against the one before, the values against their commitments, and the whole against what
 * was signed. After the first entry that does not hold it looks no further in this journal, since
 * all that follows rests on it.
 */
final class JournalCheck {
  private final String partnership;
  private final Journal journal;
  private final List<StampedLeaf> leaves;
  private final Frontier tree = new Frontier();
  private final Map<String, Long> tombstones = new LinkedHashMap<>();
  private final Map<String, Long> there = new HashMap<>();
  private final Set<String> erasedOnRecord = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();
  private Octets previous = Sha256.START;
  private long place;
  private int nextLeaf;
  private long signedUpTo;
  private boolean broken;
  private long erased;

  /**
   * @param leaves what was signed of it, by place; none where no head holds it yet
   */
  JournalCheck(String partnership, Journal journal, List<StampedLeaf> leaves) {
    this.partnership = partnership;
    this.journal = journal;
    this.leaves = leaves;
  }

  /** The next entry with the values that stand beside it. */
  void entry(Row row, List<ValueRow> values) {
    if (broken) {
      return;
    }
    place++;
    if (row.place() != place) {
      fault(Fault.Kind.MISSING, "is missing; the next one there is is entry " + row.place() + ".");
      return;
    }
    if (!row.previous().equals(previous)) {
      fault(
          Fault.Kind.UNLINKED,
          place == 1
              ? "does not begin the journal as a first entry does."
              : "does not follow entry "
                  + (place - 1)
                  + ": it was written after another entry than the one that stands there.");
      return;
    }
    if (!row.fits(partnership, place)) {
      fault(Fault.Kind.CHANGED, "its bytes are not those that were written.");
      return;
    }
    row.content().ifPresent(content -> said(row, content, values));
    previous = row.hash();
    tree.add(Merkle.leaf(row.hash()));
    signed();
  }

  private void said(Row row, Octets content, List<ValueRow> values) {
    Said said;
    try {
      said = Said.brief(content);
      columns(row, said);
    } catch (RuntimeException e) {
      fault(Fault.Kind.CHANGED, "its bytes cannot be read as an entry.");
      return;
    }
    reference(said);
    values(said.commitments(), values);
    erasedOnRecord.addAll(said.erased());
  }

  private void columns(Row row, Said said) {
    Map<String, String> should = said.columns();
    row.columns()
        .forEach(
            (name, stands) -> {
              if (!Said.same(stands, should.getOrDefault(name, ""))) {
                fault(
                    Fault.Kind.COLUMN,
                    "its column “"
                        + name
                        + "” says “"
                        + stands
                        + "”, its bytes say “"
                        + should.get(name)
                        + "”.");
              }
            });
  }

  private void reference(Said said) {
    Optional<String> given = said.reference();
    if (given.isPresent() && !given.equals(journal.reference())) {
      fault(
          Fault.Kind.COUNT,
          "it was opened as "
              + given.get()
              + ", and is listed "
              + journal.reference().map(r -> "as " + r).orElse("nowhere")
              + ".");
    }
  }

  private void values(Map<String, String> commitments, List<ValueRow> values) {
    Map<String, ValueRow> byId = new LinkedHashMap<>();
    values.forEach(value -> byId.put(value.id(), value));
    commitments.forEach((id, commitment) -> value(id, commitment, byId.remove(id)));
    if (!byId.isEmpty()) {
      fault(
          Fault.Kind.VALUE_STRANGE,
          Words.count(byId.size(), "personal value") + " beside it that it says nothing of.");
    }
  }

  private void value(String id, String commitment, @Nullable ValueRow value) {
    if (value == null) {
      fault(
          Fault.Kind.VALUE_MISSING,
          "a personal value that it commits to is gone, and nothing says that it was erased.");
    } else if (value.erased().isPresent()) {
      tombstones.put(id, place);
      erased++;
    } else if (value.salt().isPresent() && value.content().isPresent()) {
      there.put(id, place);
      String is = Sha256.commitment(value.salt().get(), value.content().get()).hex();
      if (!is.equals(commitment)) {
        fault(
            Fault.Kind.VALUE_CHANGED,
            "a personal value beside it is not the one that it commits to.");
      }
    } else if (!value.withheld()) {
      fault(
          Fault.Kind.VALUE_MISSING,
          "a personal value that it commits to is empty, and nothing says that it was erased.");
    }
  }

  /** Compares with every leaf that holds the journal up to this place. */
  private void signed() {
    while (nextLeaf < leaves.size() && leaves.get(nextLeaf).leaf().place() <= place) {
      StampedLeaf signed = leaves.get(nextLeaf++);
      Leaf leaf = signed.leaf();
      boolean same =
          leaf.place() == place
              && leaf.hash().equals(previous)
              && leaf.entries().equals(tree.root());
      if (!same) {
        String from = signedUpTo + 1 == place ? "entry " + place : between(signedUpTo + 1, place);
        faults.add(
            new Fault(
                Fault.Kind.REWRITTEN,
                journal.entry(signedUpTo + 1),
                signedUpTo + 1,
                "the chain holds, but "
                    + signed.head()
                    + " holds another: "
                    + from
                    + " was written anew after it was signed."));
        broken = true;
        return;
      }
      signedUpTo = place;
    }
  }

  private static String between(long first, long last) {
    return "one of the entries " + first + " to " + last;
  }

  private void fault(Fault.Kind kind, String says) {
    faults.add(new Fault(kind, journal.entry(place), place, says));
    broken = true;
  }

  /** What there is to say once the last entry was read. */
  List<Fault> end() {
    if (!broken) {
      if (nextLeaf < leaves.size()) {
        cut(leaves.get(leaves.size() - 1));
      }
      erasures();
    }
    return faults;
  }

  private void cut(StampedLeaf last) {
    long gone = last.leaf().place() - place;
    faults.add(
        new Fault(
            Fault.Kind.CUT,
            journal.entry(place + 1),
            place + 1,
            (place == 0 ? "the journal is empty" : "the journal ends at entry " + place)
                + ", and "
                + last.head()
                + " holds "
                + last.leaf().place()
                + ": the last "
                + Words.count(gone, "entry")
                + (gone == 1 ? " was" : " were")
                + " cut off."));
  }

  private void erasures() {
    tombstones.forEach(
        (id, at) -> {
          if (!erasedOnRecord.contains(id)) {
            faults.add(
                new Fault(
                    Fault.Kind.ERASED_UNRECORDED,
                    journal.entry(at),
                    at,
                    "a personal value beside it was erased, and no entry says by whom and why."));
          }
        });
    erasedOnRecord.stream()
        .filter(there::containsKey)
        .sorted()
        .forEach(
            id ->
                faults.add(
                    new Fault(
                        Fault.Kind.NOT_ERASED,
                        journal.entry(there.getOrDefault(id, 0L)),
                        there.getOrDefault(id, 0L),
                        "a personal value that was erased stands beside it.")));
  }

  /** How many entries were read, up to the first that does not hold. */
  long entries() {
    return place;
  }

  /** How many entries hold and are in no signed head yet. */
  long unsigned() {
    return broken ? 0 : place - signedUpTo;
  }

  /** How many personal values were erased. */
  long erased() {
    return erased;
  }

  /** How many personal values fit their commitments. */
  long values() {
    return there.size();
  }

  /** The hash that the journal ends in. */
  Octets last() {
    return previous;
  }

  /** The root of the tree over its entries. */
  Octets root() {
    return tree.root();
  }
}
