package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.time.When;

/**
 * An entry with the corrections that later entries made to it. The entry itself stays as it was
 * judged.
 */
record Known(Entry entry, Happening what, When happened, boolean withdrawn) {
  /** The entries recorded up to an instant, in order, each as corrected by then. */
  static List<Known> upTo(Instant knownAt, List<Entry> journal) {
    List<Known> known = new ArrayList<>();
    Map<Long, Integer> at = new HashMap<>();
    for (Entry entry : journal) {
      if (entry.stamp().recorded().isAfter(knownAt)) {
        break;
      }
      at.put(entry.place(), known.size());
      known.add(new Known(entry, entry.what(), entry.stamp().happened(), false));
      if (entry.what() instanceof Corrected correction && entry.effective()) {
        Integer index = at.get(correction.place());
        if (index != null) {
          known.set(index, known.get(index).corrected(correction));
        }
      }
    }
    return known;
  }

  Known corrected(Corrected by) {
    if (by.field().equals(Corrected.WITHDRAWN)) {
      return new Known(entry, what, happened, true);
    }
    if (by.field().equals(Corrected.HAPPENED)) {
      Value value = by.answers().get(Corrected.HAPPENED);
      When when = value == null ? happened : value.moment().orElse(happened);
      return new Known(entry, what, when, withdrawn);
    }
    Value value = by.answers().get(by.field());
    Map<String, Value> answers = new HashMap<>(what.answers());
    if (value != null) {
      answers.put(by.field(), value);
    }
    return new Known(entry, what.answering(answers), happened, withdrawn);
  }

  /** Whether it has effect: admitted or a report that complied, and not withdrawn since. */
  boolean stands() {
    return entry.effective() && !withdrawn;
  }

  long place() {
    return entry.place();
  }
}
