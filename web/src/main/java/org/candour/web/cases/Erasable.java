package org.candour.web.cases;

import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.web.shared.Addresses;
import org.jspecify.annotations.Nullable;

/** What of an entry can be erased, and by whom. */
public final class Erasable {
  private Erasable() {}

  /** Whether this person may erase something of the entry: the business unit, while it is there. */
  public static boolean by(Desk desk, Entry entry) {
    return desk.runs() && entry.what().answers().values().stream().anyMatch(Erasable::is);
  }

  /** Whether it is a personal value that is there. */
  public static boolean is(@Nullable Value value) {
    return value instanceof Value.Personal personal
        && !(personal.content() instanceof Value.Erased);
  }

  /** Where it is erased; empty for nowhere. */
  static String href(Desk desk, CaseView view, Entry entry) {
    return by(desk, entry)
        ? CaseHead.address(desk, view.reference())
            + Addresses.of("history", Long.toString(entry.place()), "erase")
        : "";
  }
}
