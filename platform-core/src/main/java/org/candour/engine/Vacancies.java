package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Appointments;
import org.candour.body.Body;
import org.candour.body.Deputises;
import org.candour.body.Register;
import org.candour.body.Seat;
import org.candour.body.Seating;
import org.candour.body.Sentence;

/** The vacant seats of a body on a day. A seat that exists only for some cases is one of them. */
record Vacancies(Register register, Body body, Appointments appointments, LocalDate day) {
  List<Vacancy> all() {
    return body.seats().stream()
        .flatMap(seat -> Stream.concat(member(seat).stream(), deputy(seat).stream()))
        .toList();
  }

  private Optional<Vacancy> member(Seat seat) {
    int here = new Seating(register, body, appointments).members(seat, day);
    if (!seat.posts().isEmpty()) {
      return here > 0
          ? Optional.empty()
          : Optional.of(vacancy(seat, Vacancy.Kind.POST, 1, post(seat)));
    }
    int vacant = seat.places() - here;
    return vacant == 0
        ? Optional.empty()
        : Optional.of(vacancy(seat, Vacancy.Kind.PLACE, vacant, places(seat, vacant)));
  }

  private String post(Seat seat) {
    return seatOf(seat)
        + " is vacant: nobody holds the post of "
        + Sentence.or(seat.posts().stream().map(register::postName).toList())
        + ".";
  }

  private String places(Seat seat, int vacant) {
    return seat.places() == 1
        ? seatOf(seat) + " is vacant."
        : seatOf(seat)
            + " has "
            + seat.places()
            + " places, of which "
            + vacant
            + (vacant == 1 ? " is vacant." : " are vacant.");
  }

  private Optional<Vacancy> deputy(Seat seat) {
    boolean missing =
        seat.deputyNamed()
            && appointments.holding(new Deputises(body.id(), seat.id()), day).isEmpty();
    return missing
        ? Optional.of(vacancy(seat, Vacancy.Kind.DEPUTY, 1, seatOf(seat) + " has no named deputy."))
        : Optional.empty();
  }

  private String seatOf(Seat seat) {
    return "The seat “" + seat.name() + "” of " + body.name();
  }

  private Vacancy vacancy(Seat seat, Vacancy.Kind kind, int places, String says) {
    return new Vacancy(body.id(), seat.id(), kind, places, body.ruleOf(seat), says);
  }
}
