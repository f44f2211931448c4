package org.candour.casework;

import java.util.List;
import java.util.Map;
import org.candour.engine.Assessment;
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
 * @param toDeclare what this person has to declare before anything of the case is shown
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
    List<Access.Declaration> toDeclare,
    String tag) {
  public CaseView {
    history = List.copyOf(history);
    unseen = List.copyOf(unseen);
    withheld = List.copyOf(withheld);
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
        List.of(),
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
