package org.candour.web.meetings;

import java.util.List;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.web.bodies.BodyPage;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Question.Pick;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;

/**
 * A meeting as its page shows it.
 *
 * @param agenda what the framework puts on its agenda, beside the cases
 * @param bodyAddress the page of its body
 * @param arrivals what may be taken back if it was recorded by mistake
 * @param chair who is in the chair and who may take it
 * @param held whether its day has come to an end, so that attendance is typed up afterwards
 */
public record MeetingPage(
    String body,
    String when,
    String mode,
    String address,
    boolean held,
    List<ItemPanel> items,
    List<BodyPage.Item> agenda,
    String bodyAddress,
    List<Person> members,
    List<Person> others,
    int othersHere,
    List<String> left,
    List<Arrivals.Row> arrivals,
    ChairPanel chair,
    ErrorSummary wrong) {
  /**
   * Somebody who may attend.
   *
   * @param where room, online or away
   * @param classes in what class they may be recorded
   */
  public record Person(
      String id, String name, String capacity, String seats, String where, List<Pick> classes) {}

  /** The address of a meeting. */
  public static String address(Desk desk, String body, String meeting) {
    return Addresses.of("p", desk.who().partnership().value(), "meetings", body, meeting);
  }

  static Page frame(Desk desk, MeetingView view) {
    return Page.of(
            desk,
            Section.MEETINGS,
            view.standing().bodyName() + ", " + view.standing().startsAt().words())
        .under(list(desk));
  }

  /** The frame of a page below the page of a meeting. */
  public static Page below(Desk desk, MeetingView view, String title) {
    String own = address(desk, view.standing().body(), view.standing().meeting());
    return Page.of(desk, Section.MEETINGS, title)
        .under(list(desk), Link.to(view.standing().bodyName(), own));
  }

  private static Link list(Desk desk) {
    return Link.to("Meetings", Addresses.of("p", desk.who().partnership().value(), "meetings"));
  }
}
