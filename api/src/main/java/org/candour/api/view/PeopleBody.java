package org.candour.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.api.problem.RuleBody;
import org.candour.body.Appointment;
import org.candour.body.HoldsPost;
import org.candour.casework.Holdings;
import org.candour.casework.PeopleView;
import org.candour.engine.Held;
import org.candour.engine.Unheld;
import org.candour.engine.Vacancy;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * The people of a partnership with what they hold.
 *
 * @param day the one that {@code state} and the vacancies are told of
 * @param tag the same as the ETag
 * @param manages whether the caller may add people and appoint
 */
public record PeopleBody(
    LocalDate day,
    String tag,
    boolean manages,
    List<PersonBody> people,
    List<VacancyBody> vacancies,
    List<UnheldBody> unheld)
    implements Body {

  /** A person, by the token's {@code sub}. */
  public record PersonBody(String person, String name, List<AppointmentBody> appointments) {}

  /** How an appointment stands on a day. */
  public enum State {
    /** It begins later. */
    PLANNED,
    HELD,
    ENDED
  }

  /** What somebody holds. */
  public enum Kind {
    POST,
    SEAT,
    DEPUTY,
    /** Works for an agency, and holds nothing else by it. */
    AGENCY
  }

  /**
   * One appointment.
   *
   * @param place of the entry that made it
   * @param says what is held, in words
   * @param until the last day, still held on it
   * @param left the moment on the last day from which it gives nothing more
   * @param because why it ended early, if it did
   * @param endPlace of the entry that ended it early
   */
  public record AppointmentBody(
      String appointment,
      long place,
      Kind kind,
      String agency,
      Optional<String> post,
      Optional<String> body,
      Optional<String> seat,
      String says,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<Instant> left,
      State state,
      Optional<AppointmentEnded.Because> because,
      Optional<Long> endPlace) {}

  /** A seat or place that nobody holds. */
  public record VacancyBody(
      String body,
      String seat,
      Vacancy.Kind kind,
      int places,
      String says,
      Optional<RuleBody> rule) {}

  /** A post that every agency is to have filled, and this agency has not. */
  public record UnheldBody(String post, String agency, String says, Optional<RuleBody> rule) {}

  /** The people as they are answered, by name. */
  public static PeopleBody of(PeopleView view) {
    List<PersonBody> people = new ArrayList<>();
    for (PersonId person : view.roster().names().keySet()) {
      people.add(
          new PersonBody(
              person.value(),
              view.names().getOrDefault(person.value(), person.value()),
              view.roster().held().stream()
                  .filter(h -> !h.withdrawn() && h.appointment().person().equals(person))
                  .map(h -> appointment(view, h))
                  .toList()));
    }
    people.sort(Comparator.comparing(PersonBody::name).thenComparing(PersonBody::person));
    return new PeopleBody(
        view.on(),
        view.tag(),
        view.manages(),
        people,
        view.vacancies().stream().map(PeopleBody::vacancy).toList(),
        view.unheld().stream().map(PeopleBody::unheld).toList());
  }

  private static AppointmentBody appointment(PeopleView view, Held held) {
    Appointment its = held.appointment();
    boolean post = its.holding() instanceof HoldsPost;
    Optional<String> what = Holdings.what(its.holding());
    return new AppointmentBody(
        held.id(),
        held.place(),
        kind(its),
        its.agency(),
        what.filter(w -> post),
        Holdings.body(its.holding()),
        what.filter(w -> !post),
        Holdings.words(view.framework(), its.holding()),
        its.from(),
        its.until(),
        its.left(),
        state(its, view),
        held.ended().map(Held.Ended::because),
        held.ended().map(Held.Ended::place));
  }

  private static Kind kind(Appointment its) {
    return switch (Holdings.kind(its.holding())) {
      case "post" -> Kind.POST;
      case "seat" -> Kind.SEAT;
      case "deputy" -> Kind.DEPUTY;
      default -> Kind.AGENCY;
    };
  }

  private static State state(Appointment its, PeopleView view) {
    if (its.from().isAfter(view.on())) {
      return State.PLANNED;
    }
    boolean today = view.on().equals(Civil.dayOf(view.now()));
    return (today ? its.at(view.now()) : its.on(view.on())) ? State.HELD : State.ENDED;
  }

  private static UnheldBody unheld(Unheld one) {
    return new UnheldBody(one.post(), one.agency(), one.says(), one.rule().map(RuleBody::of));
  }

  private static VacancyBody vacancy(Vacancy one) {
    return new VacancyBody(
        one.body(), one.seat(), one.kind(), one.places(), one.says(), one.rule().map(RuleBody::of));
  }
}
