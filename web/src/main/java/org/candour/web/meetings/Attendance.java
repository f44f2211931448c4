package org.candour.web.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.casework.Command;
import org.candour.casework.MeetingView;
import org.candour.casework.MeetingView.Candidate;
import org.candour.casework.Terms;
import org.candour.journal.Basis;
import org.candour.tenancy.PersonId;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** The attendance as a form says it, against the attendance as it is: what has to be written. */
record Attendance(MeetingView view, Submitted said) {
  static final String WHERE = "where-";
  static final String AS = "as-";
  static final String AWAY = "away";
  private static final Set<String> PLACES = Set.of("room", "online", AWAY);

  /** Somebody came or went, and the field that says so. */
  record Change(Command.OnMeeting command, String control) {}

  List<Change> changes() {
    return view.maySit().stream().flatMap(this::change).toList();
  }

  private Stream<Change> change(Candidate candidate) {
    String control = WHERE + candidate.person();
    String where = said.text(control);
    PersonId person = new PersonId(candidate.person());
    Optional<Attendee> here = here(view, person);
    if (!PLACES.contains(where) || same(here, where, said.text(AS + candidate.person()))) {
      return Stream.empty();
    }
    if (where.equals(AWAY)) {
      return Stream.of(new Change(new Command.Depart(person), control));
    }
    Command.Arrive arrival = arrival(person, where, candidate);
    return Stream.of(
        new Change(here.isPresent() ? new Command.AttendOtherwise(arrival) : arrival, control));
  }

  /** What is no answer to where somebody is, or to what they are there as. */
  List<Wrong> wrong() {
    return view.maySit().stream().flatMap(this::wrong).toList();
  }

  private Stream<Wrong> wrong(Candidate candidate) {
    String control = WHERE + candidate.person();
    String where = said.text(control);
    String as = said.text(AS + candidate.person());
    boolean place = where.isEmpty() || PLACES.contains(where);
    boolean known =
        as.isEmpty() || Stream.of(AttendanceClass.values()).anyMatch(c -> c.name().equals(as));
    return place && known
        ? Stream.empty()
        : Stream.of(
            Wrong.input(
                control,
                place
                    ? "Choose what " + candidate.name() + " is there as"
                    : "Choose whether " + candidate.name() + " is there, and where"));
  }

  private Command.Arrive arrival(PersonId person, String where, Candidate candidate) {
    return new Command.Arrive(
        person, as(said.text(AS + candidate.person()), candidate), mode(where), Optional.empty());
  }

  private static boolean same(Optional<Attendee> here, String where, String as) {
    return here.map(
            a ->
                !where.equals(AWAY)
                    && a.mode() == mode(where)
                    && (as.isEmpty() || a.as().name().equals(as)))
        .orElse(where.equals(AWAY));
  }

  private static Mode mode(String where) {
    return where.equals("online") ? Mode.REMOTE : Mode.IN_ROOM;
  }

  private static AttendanceClass as(String sent, Candidate candidate) {
    return Stream.of(AttendanceClass.values())
        .filter(c -> c.name().equals(sent))
        .findFirst()
        .orElse(usually(candidate));
  }

  /** Members where they hold a seat, deputies where they stand in for one, else in attendance. */
  static AttendanceClass usually(Candidate candidate) {
    if (candidate.seats().isEmpty()) {
      return AttendanceClass.IN_ATTENDANCE;
    }
    return candidate.seats().stream().allMatch(s -> s.endsWith("(deputy)"))
        ? AttendanceClass.DEPUTY
        : AttendanceClass.MEMBER;
  }

  static Optional<Attendee> here(MeetingView view, PersonId person) {
    return view.standing().present().stream().filter(a -> a.person().equals(person)).findFirst();
  }

  /** As it happens, or typed up afterwards: then everybody came when the meeting began. */
  Terms terms() {
    return said.is("basis", "report")
        ? new Terms(
            Basis.REPORT,
            Optional.of(view.standing().startsAt()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty())
        : Terms.now();
  }
}
