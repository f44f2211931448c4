package org.candour.web.people;

import java.util.ArrayList;
import java.util.List;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.engine.Held;
import org.candour.tenancy.PersonId;

/**
 * One person with everything they hold, held or are to hold.
 *
 * @param signIn what the sign-in calls them; empty for those who do not appoint
 * @param appoint where they are appointed to something; empty for those who may not
 * @param rename where their name is changed; empty for those who may not
 * @param self whether this is who looks
 */
public record PersonPage(
    String name,
    String signIn,
    String appoint,
    String rename,
    boolean self,
    List<Section> sections) {
  /** Those of one time. */
  public record Section(String title, String none, List<Row> rows) {}

  /**
   * One appointment with what may be done with it.
   *
   * @param end where it is ended; empty where it is over
   * @param withdraw where it is taken back
   */
  public record Row(PeoplePage.Span span, String because, String end, String withdraw) {}

  static PersonPage of(PersonId person, PeopleView view, Desk desk) {
    boolean self = desk.who().person().equals(person);
    boolean manages = view.manages();
    Spans spans = new Spans(view);
    return new PersonPage(
        spans.name(person),
        manages ? person.value() : "",
        manages && !self ? Where.appoint(desk, person) : "",
        manages ? Where.name(desk, person) : "",
        self,
        List.of(
            section("Today", "Nothing today.", Spans.Time.NOW, person, spans, desk),
            section("Later", "", Spans.Time.LATER, person, spans, desk),
            section("Earlier", "", Spans.Time.EARLIER, person, spans, desk)));
  }

  private static Section section(
      String title, String none, Spans.Time time, PersonId person, Spans spans, Desk desk) {
    List<Row> rows = new ArrayList<>();
    for (Held held : spans.of(person)) {
      if (spans.of(held.appointment()) == time) {
        rows.add(row(held, time, spans, desk));
      }
    }
    return new Section(title, none, rows);
  }

  private static Row row(Held held, Spans.Time time, Spans spans, Desk desk) {
    boolean may = spans.view().manages();
    return new Row(
        PeoplePage.span(held, spans),
        held.ended().map(e -> Spans.BECAUSE.getOrDefault(e.because(), "")).orElse(""),
        may && time == Spans.Time.NOW ? Where.end(desk, held.id()) : "",
        may ? Where.withdraw(desk, held.place()) : "");
  }
}
