package org.candour.web.cases;

import java.util.List;
import org.candour.web.shared.ReasonView;

/**
 * The whole record of a case, newest first.
 *
 * @param unseen what is left out, since whoever looks may not see it yet
 */
public record HistoryPage(CaseHead head, List<Event> events, List<ReasonView> unseen) {
  HistoryPage(CaseHead head, List<Event> events) {
    this(head, events, List.of());
  }
}
