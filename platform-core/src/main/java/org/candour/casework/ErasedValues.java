package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Erasure;
import org.candour.journal.Happening.ValuesErased;
import org.candour.tenancy.PartnershipId;

/**
 * Erases personal values of one journal in the transaction that records it: the values with their
 * salts, and whatever was copied from them. Whoever calls reads the journal again afterwards, since
 * what was read before still holds what is gone.
 */
record ErasedValues(PartnershipId p, Store.Tx tx) {

  /** What is to be said of it in the journal that holds these entries. */
  static ValuesErased what(Command.Erase it, List<Entry> journal) {
    return new ValuesErased(
        it.values().stream().map(answer -> erasure(answer, journal)).toList(),
        it.reason().isBlank() ? Map.of() : Map.of("reason", new Value.Text(it.reason())));
  }

  /** Without an id where there is no such value: it is then refused by name. */
  private static Erasure erasure(Command.Erase.Answer answer, List<Entry> journal) {
    Optional<Value> value =
        journal.stream()
            .filter(e -> e.place() == answer.place())
            .findFirst()
            .flatMap(e -> Optional.ofNullable(e.what().answers().get(answer.field())));
    return new Erasure(
        answer.place(),
        answer.field(),
        value.map(v -> v instanceof Value.Personal personal ? personal.id() : "").orElse(""));
  }

  /** Removes what was admitted to be erased. */
  void remove(String subject, ValuesErased what, Instant now) {
    for (Erasure one : what.erased()) {
      if (!tx.journals().erase(p, subject, one.value(), now)) {
        throw new IllegalStateException("what was to be erased was not there");
      }
    }
    tx.journals().forgetCopies(p, subject);
  }
}
