package org.candour.web.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.casework.Holdings;
import org.candour.casework.PeopleView;
import org.candour.engine.Held;
import org.candour.journal.Happening.AppointmentEnded.Because;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/** Appointments in words, and in time. */
record Spans(PeopleView view) {
  /** Why an appointment ended, by code, as it follows a semicolon. */
  static final Map<Because, String> BECAUSE =
      Map.of(
          Because.LEFT, "They no longer work for the organisation",
          Because.MOVED, "They have other duties now",
          Because.TERM_OVER, "The time they were appointed for is over",
          Because.STOOD_DOWN, "They give it up",
          Because.REMOVED, "They may not hold it any longer",
          Because.OTHER, "Something else");

  /** When something is held, seen from the moment of the page. */
  enum Time {
    NOW,
    LATER,
    EARLIER
  }

  Time of(Appointment its) {
    if (its.from().isAfter(Civil.dayOf(view.now()))) {
      return Time.LATER;
    }
    return its.at(view.now()) ? Time.NOW : Time.EARLIER;
  }

  String what(Held held) {
    return Holdings.words(view.framework(), held.appointment().holding());
  }

  String agency(Held held) {
    return view.framework().register().agencyName(held.appointment().agency());
  }

  /** "Since 1 April 2026, until 31 March 2028". */
  String when(Appointment its) {
    String from = Civil.words(its.from());
    Optional<String> until = its.until().map(Civil::words);
    String at = its.left().map(Civil::words).map(t -> ", ended " + t).orElse("");
    return switch (of(its)) {
      case NOW -> "Since " + from + until.map(u -> ", until " + u).orElse("");
      case LATER -> "From " + from + until.map(u -> " until " + u).orElse("");
      case EARLIER -> from + " to " + until.orElse("") + at;
    };
  }

  static String dates(LocalDate from, Optional<LocalDate> until) {
    return "From "
        + Civil.words(from)
        + until.map(u -> " until " + Civil.words(u)).orElse(", for as long as nobody ends it");
  }

  List<Held> of(PersonId person) {
    return view.roster().held().stream()
        .filter(h -> !h.withdrawn() && h.appointment().person().equals(person))
        .toList();
  }

  String name(PersonId person) {
    return view.names().getOrDefault(person.value(), person.value());
  }

  Optional<PersonId> person(String id) {
    return view.roster().names().keySet().stream().filter(p -> p.value().equals(id)).findFirst();
  }
}
