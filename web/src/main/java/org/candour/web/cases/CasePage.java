package org.candour.web.cases;

import java.util.List;
import org.candour.web.form.Line;
import org.candour.web.shared.ReasonView;

/**
 * A case as its page shows it.
 *
 * @param overdue what is overdue, in one sentence; empty when nothing is
 * @param next what is due next, over all reviews
 * @param itself the duties of the case itself, whatever review follows: one panel, or none
 * @param findings what a correction or a breach leaves to be looked at again
 * @param unseen what is left out, since whoever looks may not see it yet
 * @param whole whether the chain of its record holds, in words
 */
public record CasePage(
    CaseHead head,
    String overdue,
    List<NextDue> next,
    List<ReasonView> findings,
    List<ReviewPanel> reviews,
    List<ReviewPanel> itself,
    List<Line> facts,
    List<MeetingLine> meetings,
    List<Event> latest,
    List<ReasonView> unseen,
    String whole,
    Access access) {
  /**
   * Who opens the case.
   *
   * @param href where that stands; empty for whoever does not keep it
   * @param waiting requests that wait, in words; empty when none does
   * @param conflict where a conflict of interest is declared
   */
  public record Access(String href, String waiting, String conflict) {}

  /** A meeting that has the case on its agenda. */
  public record MeetingLine(String body, String when, String href) {}
}
