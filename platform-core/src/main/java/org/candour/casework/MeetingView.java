package org.candour.casework;

import java.util.List;
import java.util.Map;
import org.candour.body.AgendaItem;
import org.candour.body.Seat;
import org.candour.engine.MeetingStanding;
import org.candour.framework.Framework;
import org.candour.journal.Entry;

/**
 * A meeting as somebody sees it.
 *
 * @param seats the seats of the body
 * @param maySit who may be marked present, with the seats they may take and their agency
 * @param agenda what the framework puts on its agenda, beside the cases
 * @param cases the reference and title of each case on the agenda, by case id
 */
public record MeetingView(
    Framework framework,
    MeetingStanding standing,
    List<Seat> seats,
    List<Candidate> maySit,
    Map<String, CaseLabel> cases,
    Map<String, String> names,
    List<Entry> history,
    String tag,
    List<AgendaItem> agenda) {
  /** Somebody with an appointment, who may be marked present. */
  public record Candidate(
      String person, String name, String agency, List<String> seats, String capacity) {}

  /**
   * What a case is called.
   *
   * @param opens whether the case itself opens for whoever looks, and not this item alone
   */
  public record CaseLabel(
      String reference,
      String title,
      List<org.candour.pathway.Choice> options,
      String stepName,
      boolean opens) {}
}
