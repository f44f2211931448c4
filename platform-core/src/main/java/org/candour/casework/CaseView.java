package org.candour.casework;

import java.util.List;
import java.util.Map;
import org.candour.engine.Assessment;
import org.candour.engine.Seen.Unseen;
import org.candour.framework.Framework;
import org.candour.journal.Entry;

/**
 * A case as somebody sees it.
 *
 * @param framework the version that the newest review goes by
 * @param names the names of the people whom the entries name, by person id
 * @param unseen what is left out of it, since this person may not see it yet
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
    String tag) {
  public CaseView {
    history = List.copyOf(history);
    unseen = List.copyOf(unseen);
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
