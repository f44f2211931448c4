package org.candour.web.people;

import java.util.ArrayList;
import java.util.List;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.tenancy.PersonId;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;

/** Where the pages about people are. */
final class Where {
  /** Below people: who has read what is of no one case. */
  static final String READ = "/readings";

  private Where() {}

  static String people(Desk desk) {
    return Addresses.of("p", desk.who().partnership().value(), "people");
  }

  /** What the sign-in calls somebody may hold any sign, so it is no part of a path. */
  static String person(Desk desk, PersonId person) {
    return people(desk) + "/person?who=" + Addresses.encoded(person.value());
  }

  static String appoint(Desk desk, PersonId person) {
    return people(desk) + "/appoint?who=" + Addresses.encoded(person.value());
  }

  static String name(Desk desk, PersonId person) {
    return people(desk) + "/name?who=" + Addresses.encoded(person.value());
  }

  static String end(Desk desk, String appointment) {
    return people(desk) + Addresses.of("end", appointment);
  }

  static String withdraw(Desk desk, long place) {
    return people(desk) + Addresses.of("withdraw", Long.toString(place));
  }

  static String erase(Desk desk, long place) {
    return people(desk) + Addresses.of("erase", Long.toString(place));
  }

  static Page page(Desk desk, String title) {
    return Page.of(desk, Section.PEOPLE, title);
  }

  static Page below(Desk desk, String title) {
    return page(desk, title).under(Link.to("People", people(desk)));
  }

  /** The pages beside each other, with one of them open. */
  static List<Link> tabs(Desk desk, PeopleView view, String open) {
    List<Link> tabs = new ArrayList<>();
    tabs.add(tab(desk, "People", "", open));
    tabs.add(tab(desk, "Seats", "/seats", open));
    if (view.audits()) {
      tabs.add(tab(desk, "History", "/history", open));
    }
    if (desk.seesReadings()) {
      tabs.add(tab(desk, "Who has read", READ, open));
    }
    return tabs;
  }

  private static Link tab(Desk desk, String text, String path, String open) {
    return new Link(text, people(desk) + path, path.equals(open));
  }
}
