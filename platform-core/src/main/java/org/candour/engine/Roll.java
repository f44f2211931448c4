package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import org.candour.framework.History;
import org.candour.journal.Entry;
import org.candour.journal.Subject;
import org.candour.time.WorkingCalendar;

/**
 * Everything the engine is given about the people of one partnership, as values.
 *
 * @param journal the partnership's own, in order
 * @param founding whether this service's configuration asks: it names the first people of a
 *     partnership that nobody runs, and nobody else
 */
public record Roll(
    Subject subject,
    List<Entry> journal,
    History frameworks,
    WorkingCalendar calendar,
    boolean founding) {
  public Roll {
    journal = List.copyOf(journal);
  }

  /** The same with one more entry. */
  Roll plus(Entry entry) {
    List<Entry> longer = new ArrayList<>(journal);
    longer.add(entry);
    return new Roll(subject, longer, frameworks, calendar, founding);
  }
}
