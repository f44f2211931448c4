package org.candour.proof;

import java.util.List;
import java.util.Optional;

/**
 * Looks for where the entry that does not hold came from: one that was moved, or swapped with
 * another, still fits the place it was written at.
 */
record Moved(String partnership, Journal journal, List<Row> all) {

  /** The same fault in better words, if the entry at its place is one from another place. */
  Optional<Fault> explain(Fault fault) {
    if (fault.kind() == Fault.Kind.REWRITTEN) {
      return unlinked().flatMap(this::explain);
    }
    return row(fault.place()).flatMap(row -> moved(row, fault).or(() -> bytes(row, fault)));
  }

  /** Where the chain itself breaks, if it does: that says more than what was signed of it. */
  private Optional<Fault> unlinked() {
    Octets previous = Sha256.START;
    for (Row row : all) {
      if (!row.previous().equals(previous)) {
        return Optional.of(
            new Fault(Fault.Kind.UNLINKED, journal.entry(row.place()), row.place(), ""));
      }
      previous = row.hash();
    }
    return Optional.empty();
  }

  private Optional<Row> row(long place) {
    return all.stream().filter(row -> row.place() == place).findFirst();
  }

  private Optional<Fault> moved(Row row, Fault fault) {
    if (row.fits(partnership, row.place())) {
      return Optional.empty();
    }
    for (long from = 1; from <= all.size() + 1L; from++) {
      if (row.fits(partnership, from)) {
        boolean swapped =
            row(from).map(other -> other.fits(partnership, row.place())).orElse(false);
        return Optional.of(
            said(
                fault,
                swapped
                    ? "it and entry " + from + " were swapped."
                    : "what stands here was written as entry "
                        + from
                        + (from < row.place()
                            ? ": an entry was put in before it."
                            : ": an entry before it was taken out.")));
      }
    }
    return Optional.empty();
  }

  /** Whether its bytes are those of another entry. */
  private Optional<Fault> bytes(Row row, Fault fault) {
    return all.stream()
        .filter(other -> other.place() != row.place())
        .filter(other -> with(other, row).fits(partnership, other.place()))
        .findFirst()
        .map(other -> said(fault, "its bytes are those of entry " + other.place() + "."));
  }

  private static Row with(Row row, Row bytes) {
    return new Row(
        row.subject(),
        row.place(),
        row.format(),
        row.previous(),
        row.hash(),
        bytes.content(),
        row.columns());
  }

  private static Fault said(Fault fault, String says) {
    return new Fault(Fault.Kind.MOVED, fault.where(), fault.place(), says);
  }
}
