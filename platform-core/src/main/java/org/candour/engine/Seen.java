package org.candour.engine;

import java.util.List;
import java.util.Set;
import org.candour.journal.Entry;
import org.candour.pathway.Access;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/**
 * A case as one person may see it for the time being.
 *
 * @param assessment how it stands without what they may not see
 * @param journal its entries without those
 * @param unseen the steps that are left out, whether or not they have been taken
 * @param withheld why answers are taken out of entries that are shown
 * @param partly the places of those entries
 * @param papers the papers of its reviews, those that are not for them among them
 * @param toDeclare what they have to declare first; then nothing of the case is shown but that it
 *     is there, with the types of its reviews
 */
public record Seen(
    Assessment assessment,
    List<Entry> journal,
    List<Unseen> unseen,
    List<Reason> withheld,
    Set<Long> partly,
    List<PaperStanding> papers,
    List<Access.Declaration> toDeclare) {
  public Seen {
    journal = List.copyOf(journal);
    unseen = List.copyOf(unseen);
    withheld = List.copyOf(withheld);
    partly = Set.copyOf(partly);
    papers = List.copyOf(papers);
    toDeclare = List.copyOf(toDeclare);
  }

  /** A step that a person may not see yet, and why. */
  public record Unseen(String review, Step step, Reason why) {}
}
