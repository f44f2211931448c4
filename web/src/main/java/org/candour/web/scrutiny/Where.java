package org.candour.web.scrutiny;

import java.util.List;
import org.candour.casework.Desk;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;

/** Where the pages about the scrutiny of one partnership are. */
final class Where {
  private Where() {}

  static String reviews(Desk desk) {
    return Addresses.of("p", desk.who().partnership().value(), "scrutiny");
  }

  static String samples(Desk desk) {
    return reviews(desk) + "/samples";
  }

  static String sample(Desk desk, long place) {
    return samples(desk) + Addresses.of(Long.toString(place));
  }

  static String aCase(Desk desk, String reference) {
    return Addresses.of("p", desk.who().partnership().value(), "cases", reference);
  }

  static Page page(Desk desk, String title) {
    return Page.of(desk, Section.SCRUTINY, title);
  }

  /** The pages beside each other, with one of them open. */
  static List<Link> tabs(Desk desk, String open) {
    return List.of(
        new Link("Reviews", reviews(desk), open.equals(reviews(desk))),
        new Link("Samples for audits", samples(desk), open.equals(samples(desk))));
  }
}
