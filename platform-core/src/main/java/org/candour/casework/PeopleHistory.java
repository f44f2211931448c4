package org.candour.casework;

import java.util.List;
import org.candour.journal.Entry;

/**
 * The journal of a partnership itself.
 *
 * @param people who they are, and how what they hold stands now
 * @param entries in order
 * @param stored the same as stored, with their hashes
 * @param chainHolds whether every stored hash follows from the bytes beside it and the one before
 */
public record PeopleHistory(
    PeopleView people, List<Entry> entries, List<StoredEntry> stored, boolean chainHolds) {
  public PeopleHistory {
    entries = List.copyOf(entries);
    stored = List.copyOf(stored);
  }
}
