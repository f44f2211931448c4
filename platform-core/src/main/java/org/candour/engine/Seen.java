package org.candour.engine;

import java.util.List;
import org.candour.journal.Entry;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/**
 * A case as one person may see it for the time being.
 *
 * @param assessment how it stands without what they may not see
 * @param journal its entries without those
 * @param unseen the steps that are left out, whether or not they have been taken
 */
public record Seen(Assessment assessment, List<Entry> journal, List<Unseen> unseen) {
  public Seen {
    journal = List.copyOf(journal);
    unseen = List.copyOf(unseen);
  }

  /** A step that a person may not see yet, and why. */
  public record Unseen(String review, Step step, Reason why) {}
}
