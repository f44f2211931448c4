package org.candour.web.people;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.engine.Held;
import org.candour.tenancy.PersonId;
import org.candour.web.shared.Link;

/**
 * The people of a partnership: those who hold something today, and the others.
 *
 * @param add where a person is added; empty for those who may not
 */
public record PeoplePage(List<Link> tabs, String add, List<Row> holding, List<Row> others) {
  /** One person with what they hold. */
  public record Row(
      String name, String href, List<Span> now, List<Span> later, List<Span> earlier) {}

  /** One appointment. */
  public record Span(String what, String agency, String when) {}

  static PeoplePage of(PeopleView view, Desk desk) {
    List<Row> all =
        view.roster().names().keySet().stream()
            .map(person -> row(person, new Spans(view), desk))
            .sorted(Comparator.comparing(r -> r.name().toLowerCase(Locale.UK)))
            .toList();
    return new PeoplePage(
        Where.tabs(desk, view, ""),
        view.manages() ? Where.people(desk) + "/name" : "",
        all.stream().filter(r -> !r.now().isEmpty()).toList(),
        all.stream().filter(r -> r.now().isEmpty()).toList());
  }

  private static Row row(PersonId person, Spans spans, Desk desk) {
    return new Row(
        spans.name(person),
        Where.person(desk, person),
        of(person, spans, Spans.Time.NOW),
        of(person, spans, Spans.Time.LATER),
        of(person, spans, Spans.Time.EARLIER));
  }

  private static List<Span> of(PersonId person, Spans spans, Spans.Time time) {
    return spans.of(person).stream()
        .filter(h -> spans.of(h.appointment()) == time)
        .map(h -> span(h, spans))
        .toList();
  }

  static Span span(Held held, Spans spans) {
    return new Span(spans.what(held), spans.agency(held), spans.when(held.appointment()));
  }
}
