package org.candour.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.journal.Chain;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;

/** Turns stored entries back into entries, with the personal values that have not been erased. */
final class JournalReader {
  private JournalReader() {}

  static List<Entry> read(Subject subject, List<StoredEntry> stored, List<StoredValue> values) {
    Map<String, Value> open = new HashMap<>();
    for (StoredValue value : values) {
      open.put(
          value.id(),
          value
              .content()
              .map(c -> JournalFormat.readValue(c.array()))
              .orElseGet(Value.Erased::new));
    }
    return stored.stream().map(s -> entry(subject, s, open)).toList();
  }

  private static Entry entry(Subject subject, StoredEntry stored, Map<String, Value> open) {
    JournalFormat.Content content = JournalFormat.read(stored.content().array(), stored.format());
    return new Entry(
        subject, stored.place(), content.stamp(), opened(content.what(), open), content.verdict());
  }

  private static Happening opened(Happening what, Map<String, Value> open) {
    if (what.answers().isEmpty()) {
      return what;
    }
    Map<String, Value> answers = new HashMap<>();
    what.answers().forEach((id, value) -> answers.put(id, opened(value, open)));
    return what.answering(answers);
  }

  private static Value opened(Value value, Map<String, Value> open) {
    return value instanceof Value.Personal personal
        ? new Value.Personal(
            personal.id(),
            personal.commitment(),
            open.getOrDefault(personal.id(), new Value.Erased()))
        : value;
  }

  /** Whether every stored hash follows from the bytes beside it and the hash before it. */
  static boolean holds(PartnershipId partnership, List<StoredEntry> stored) {
    byte[] previous = Chain.start();
    long place = 1;
    for (StoredEntry entry : stored) {
      byte[] hash = hash(partnership, entry, previous);
      if (entry.place() != place
          || !entry.previous().equals(Bytes.of(previous))
          || !entry.hash().equals(Bytes.of(hash))) {
        return false;
      }
      previous = hash;
      place++;
    }
    return true;
  }

  private static byte[] hash(PartnershipId partnership, StoredEntry entry, byte[] previous) {
    return Chain.next(
        previous,
        partnership.value(),
        entry.subject(),
        entry.place(),
        entry.format(),
        entry.content().array());
  }
}
