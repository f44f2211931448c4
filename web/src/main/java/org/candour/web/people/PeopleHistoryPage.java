package org.candour.web.people;

import java.util.List;
import org.candour.casework.Desk;
import org.candour.casework.PeopleHistory;
import org.candour.web.cases.Event;
import org.candour.web.shared.Link;

/** The journal of a partnership, newest first. */
public record PeopleHistoryPage(List<Link> tabs, boolean chainHolds, List<Event> events) {
  static PeopleHistoryPage of(PeopleHistory history, Desk desk) {
    return new PeopleHistoryPage(
        Where.tabs(desk, history.people(), "/history"),
        history.chainHolds(),
        new PeopleTales(history, desk).all());
  }
}
