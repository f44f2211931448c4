package org.candour.web.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.body.Body;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Seat;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.engine.Held;
import org.candour.time.Civil;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Link;
import org.candour.web.shared.ReasonView;

/**
 * The seats of every body on a day: who holds them, who deputises and what is vacant.
 *
 * @param day in words
 * @param on the day as it was asked for
 * @param unheld posts that agencies lack where each is to have one, each with its rule
 */
public record SeatsPage(
    List<Link> tabs,
    String action,
    String day,
    Parts on,
    String onError,
    List<BodyPart> bodies,
    List<ReasonView> unheld,
    ErrorSummary wrong) {
  /** The seats of one body. */
  public record BodyPart(String id, String name, int vacant, List<SeatRow> seats) {}

  /**
   * One seat.
   *
   * @param note what it goes with and how many places it has
   * @param vacancies what is vacant of it, each with its rule
   */
  public record SeatRow(
      String name,
      String note,
      List<Link> members,
      List<Link> deputies,
      List<ReasonView> vacancies) {}

  static SeatsPage of(PeopleView view, Desk desk, Submitted said, List<Wrong> wrong) {
    return new SeatsPage(
        Where.tabs(desk, view, "/seats"),
        Where.people(desk) + "/seats",
        Civil.words(view.on()),
        Parts.of("on", said),
        Wrong.with("on", wrong),
        view.framework().bodies().values().stream()
            .map(c -> body(c.body(), view, desk))
            .filter(b -> !b.seats().isEmpty())
            .toList(),
        view.unheld().stream().map(u -> vacancy(u.says(), u.rule().map(ReasonView::of))).toList(),
        ErrorSummary.of(wrong));
  }

  private static BodyPart body(Body body, PeopleView view, Desk desk) {
    int vacant =
        view.vacancies().stream()
            .filter(v -> v.body().equals(body.id()))
            .mapToInt(v -> v.places())
            .sum();
    return new BodyPart(
        "body-" + body.id(),
        body.name(),
        vacant,
        body.seats().stream().map(seat -> seat(body, seat, view, desk)).toList());
  }

  private static SeatRow seat(Body body, Seat seat, PeopleView view, Desk desk) {
    Holding deputy = new Deputises(body.id(), seat.id());
    return new SeatRow(
        seat.name(),
        note(seat, view),
        who(held -> isMember(held, body, seat), view, desk),
        who(deputy::equals, view, desk),
        view.vacancies().stream()
            .filter(v -> v.body().equals(body.id()) && v.seat().equals(seat.id()))
            .map(v -> vacancy(v.says(), v.rule().map(ReasonView::of)))
            .toList());
  }

  private static ReasonView vacancy(String says, Optional<ReasonView> rule) {
    return new ReasonView(
        says,
        "",
        rule.map(ReasonView::rule).orElse(""),
        rule.map(ReasonView::cites).orElse(""),
        "");
  }

  private static boolean isMember(Holding held, Body body, Seat seat) {
    return held.equals(new HoldsSeat(body.id(), seat.id()))
        || (held instanceof HoldsPost post && seat.posts().contains(post.post()));
  }

  private static String note(Seat seat, PeopleView view) {
    List<String> notes = new ArrayList<>();
    seat.agency().map(view.framework().register()::agencyName).ifPresent(notes::add);
    if (!seat.posts().isEmpty()) {
      notes.add(
          "goes with the post of "
              + String.join(
                  " or ",
                  seat.posts().stream().map(view.framework().register()::postName).toList()));
    }
    if (seat.places() > 1) {
      notes.add(seat.places() + " places");
    }
    if (seat.onlyWhen().isPresent()) {
      notes.add("for some cases only");
    }
    return String.join(", ", notes);
  }

  private static List<Link> who(Predicate<Holding> what, PeopleView view, Desk desk) {
    Spans spans = new Spans(view);
    return held(view)
        .filter(h -> what.test(h.appointment().holding()))
        .map(h -> h.appointment().person())
        .distinct()
        .map(p -> Link.to(spans.name(p), Where.person(desk, p)))
        .toList();
  }

  private static Stream<Held> held(PeopleView view) {
    LocalDate today = Civil.dayOf(view.now());
    return view.roster().held().stream()
        .filter(h -> !h.withdrawn())
        .filter(
            h ->
                view.on().equals(today)
                    ? h.appointment().at(view.now())
                    : h.appointment().on(view.on()));
  }
}
