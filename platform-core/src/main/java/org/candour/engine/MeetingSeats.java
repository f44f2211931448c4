package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Body;
import org.candour.body.Register;
import org.candour.body.Seating;
import org.candour.criteria.Facts;
import org.candour.journal.Happening.Arrived;

/**
 * Puts people in the seats they may take for a case. What is shown of them is their post or seat,
 * never their name.
 */
record MeetingSeats(Register register, Body body, Appointments appointments, LocalDate day) {

  /**
   * How somebody is shown for the meeting as a whole: seated when they have a seat for any case.
   */
  Attendee once(Arrived arrived, List<Facts> cases) {
    return cases.stream()
        .map(facts -> all(arrived, facts).get(0))
        .filter(a -> a.seat().isPresent())
        .findFirst()
        .orElseGet(() -> all(arrived, Facts.none()).get(0));
  }

  /**
   * One attendee for each seat the person takes for this case; a guest when there is none for them.
   */
  List<Attendee> all(Arrived arrived, Facts facts) {
    Set<String> posts = appointments.postsOf(arrived.person(), day);
    String shownAs = shownAs(arrived, posts);
    if (!arrived.as().seated()) {
      return List.of(guest(arrived, arrived.as(), shownAs).holding(posts));
    }
    List<Attendee> seated =
        new Seating(register, body, appointments)
            .of(arrived.person(), shownAs, day, facts).offers().stream()
                .filter(o -> arrived.seat().map(o.seat().id()::equals).orElse(true))
                .filter(o -> o.as() == arrived.as())
                .map(o -> o.taken(posts, arrived.mode(), shownAs, register))
                .toList();
    return seated.isEmpty()
        ? List.of(guest(arrived, AttendanceClass.INVITEE, shownAs).holding(posts))
        : seated;
  }

  private static Attendee guest(Arrived arrived, AttendanceClass as, String shownAs) {
    return Attendee.guest(arrived.person(), arrived.agency(), as, arrived.mode(), shownAs);
  }

  private String shownAs(Arrived arrived, Set<String> posts) {
    Optional<String> post = posts.stream().sorted().map(register::postName).findFirst();
    Optional<String> agency = arrived.agency().map(register::agencyName);
    return post.map(
            p -> agency.filter(a -> !Register.says(p, a)).map(a -> p + " (" + a + ")").orElse(p))
        .or(() -> agency.map(a -> "A representative of " + a))
        .orElse("Somebody without a post");
  }
}
