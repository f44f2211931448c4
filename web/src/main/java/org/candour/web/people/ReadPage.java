package org.candour.web.people;

import java.util.List;
import org.candour.casework.Desk;
import org.candour.casework.Lists;
import org.candour.casework.PeopleView;
import org.candour.web.cases.ReadingsPage;
import org.candour.web.shared.Link;
import org.candour.web.shared.Pager;

/** Who has read what is of the partnership and of no one case. */
public record ReadPage(List<Link> tabs, List<ReadingsPage.Row> rows, Pager pager) {
  static ReadPage of(Lists.Page<Lists.ReadingRow> page, PeopleView view, Desk desk) {
    return new ReadPage(
        Where.tabs(desk, view, Where.READ),
        ReadingsPage.rows(page),
        Pager.of(page, Where.people(desk) + Where.READ + "?page="));
  }
}
