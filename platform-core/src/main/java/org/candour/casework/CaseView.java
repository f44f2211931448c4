package org.candour.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.engine.Assessment;
import org.candour.engine.PaperStanding;
import org.candour.engine.Seen.Unseen;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.pathway.Access;
import org.candour.rule.Reason;

/**
 * A case as somebody sees it.
 *
 * @param framework the version that the newest review goes by
 * @param names the names of the people whom the entries name, by person id
 * @param unseen what is left out of it, since this person may not see it yet
 * @param withheld why answers are taken out of entries that are shown
 * @param partly the places of those entries
 * @param papers the papers of its reviews, with who may see each
 * @param toDeclare what this person has to declare before anything of the case is shown
 * @param keeping what this person may say about who opens the case
 * @param tag changes with every entry: an act that rests on this view sends it back
 */
public record CaseView(
    String id,
    String reference,
    String title,
    Framework framework,
    Assessment assessment,
    List<Entry> history,
    List<MeetingLink> meetings,
    Map<String, String> names,
    List<Unseen> unseen,
    List<Reason> withheld,
    Set<Long> partly,
    List<PaperStanding> papers,
    List<Access.Declaration> toDeclare,
    Keeping keeping,
    String tag) {
  public CaseView {
    history = List.copyOf(history);
    unseen = List.copyOf(unseen);
    withheld = List.copyOf(withheld);
    partly = Set.copyOf(partly);
    papers = List.copyOf(papers);
    toDeclare = List.copyOf(toDeclare);
  }

  /** A case of which nothing is withheld, and nothing to be declared. */
  public CaseView(
      String id,
      String reference,
      String title,
      Framework framework,
      Assessment assessment,
      List<Entry> history,
      List<MeetingLink> meetings,
      Map<String, String> names,
      List<Unseen> unseen,
      String tag) {
    this(
        id,
        reference,
        title,
        framework,
        assessment,
        history,
        meetings,
        names,
        unseen,
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        Keeping.nothing(),
        tag);
  }

  /** A case of which nothing is left out. */
  public CaseView(
      String id,
      String reference,
      String title,
      Framework framework,
      Assessment assessment,
      List<Entry> history,
      List<MeetingLink> meetings,
      Map<String, String> names,
      String tag) {
    this(id, reference, title, framework, assessment, history, meetings, names, List.of(), tag);
  }

  /**
   * What somebody may say about who opens the case.
   *
   * @param keeps whether they answer requests, or may declare conflicts of interest about others
   * @param waiting how many requests wait for an answer; 0 for those who answer none
   */
  public record Keeping(boolean keeps, int waiting) {
    static Keeping nothing() {
      return new Keeping(false, 0);
    }
  }

  /** A meeting that has this case on its agenda. */
  public record MeetingLink(
      String body,
      String bodyName,
      String meeting,
      String item,
      String review,
      String step,
      org.candour.time.When startsAt) {}
}
