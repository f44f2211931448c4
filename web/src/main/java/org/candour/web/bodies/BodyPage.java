package org.candour.web.bodies;

import java.time.Instant;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.candour.body.AgendaItem;
import org.candour.body.Body;
import org.candour.body.Sentence;
import org.candour.casework.BodyView;
import org.candour.casework.Desk;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.ReasonView;
import org.candour.web.shared.Section;

/**
 * A body as its page shows it: its programme of meetings, the duties that stand with it, and what
 * stands on its agendas.
 *
 * @param day the day it is shown for
 * @param call where a meeting of it is set
 */
public record BodyPage(
    String name,
    String day,
    String call,
    List<Round> programme,
    List<Round> missed,
    List<DutyPanel> duties,
    List<Item> agenda) {
  /**
   * Something that stands on its agendas.
   *
   * @param when in which meetings, in words
   */
  public record Item(String name, String when, ReasonView rule) {}

  static BodyPage of(BodyView view, Desk desk, Instant now) {
    String base = Addresses.of("p", desk.who().partnership().value());
    return new BodyPage(
        name(view),
        org.candour.time.Civil.words(view.day()),
        base + "/meetings/call?body=" + view.body(),
        Round.standing(view.programme(), now),
        Round.missed(view.programme(), now),
        view.duties().stream().map(d -> DutyPanel.of(d, view, desk, now)).toList(),
        items(view.agenda()));
  }

  /** What stands on an agenda, as pages show it. */
  public static List<Item> items(List<AgendaItem> agenda) {
    return agenda.stream().map(BodyPage::item).toList();
  }

  /** What a body is called; for what stands with none, the partnership. */
  static String name(BodyView view) {
    return view.framework().body(view.body()).map(Body::name).orElse(view.framework().name());
  }

  private static Item item(AgendaItem item) {
    String when =
        item.months().isEmpty()
            ? "At every meeting"
            : "At meetings in "
                + Sentence.and(
                    item.months().stream()
                        .sorted()
                        .map((Month m) -> m.getDisplayName(TextStyle.FULL, Locale.UK))
                        .toList());
    return new Item(item.words(), when, ReasonView.of(item.rule()));
  }

  /** The frame of a page below the meetings. */
  static Page frame(Desk desk, String title) {
    return Page.of(desk, Section.MEETINGS, title)
        .under(
            Link.to("Meetings", Addresses.of("p", desk.who().partnership().value(), "meetings")));
  }

  /** The address of a body. */
  public static String address(Desk desk, String body) {
    return Addresses.of("p", desk.who().partnership().value(), "bodies", body);
  }
}
