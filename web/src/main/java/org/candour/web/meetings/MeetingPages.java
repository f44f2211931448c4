package org.candour.web.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.casework.MeetingView.Candidate;
import org.candour.engine.MeetingStanding;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.candour.web.bodies.BodyPage;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** Makes the page of a meeting. */
record MeetingPages(MeetingView view, Desk desk, Submitted said) {

  MeetingPage page(List<Wrong> wrong, Instant now) {
    MeetingStanding standing = view.standing();
    String address = MeetingPage.address(desk, standing.body(), standing.meeting());
    List<MeetingPage.Person> others = people(false);
    return new MeetingPage(
        standing.bodyName(),
        standing.startsAt().words(),
        standing.mode() == Mode.REMOTE
            ? "Online only"
            : "In a room, and online for those who join so",
        address,
        !now.isBefore(Civil.endOf(standing.startsAt().day())),
        standing.items().stream().map(i -> ItemPanel.of(i, view, desk, address)).toList(),
        BodyPage.items(view.agenda()),
        BodyPage.address(desk, standing.body()),
        people(true),
        others,
        (int) others.stream().filter(p -> !p.where().equals(Attendance.AWAY)).count(),
        standing.left().stream().map(a -> name(a.person())).distinct().toList(),
        new Arrivals(view, address).list(),
        ChairPanel.of(view, said, wrong),
        ErrorSummary.of(wrong));
  }

  private List<MeetingPage.Person> people(boolean seated) {
    return view.maySit().stream()
        .filter(c -> c.seats().isEmpty() != seated)
        .map(this::person)
        .toList();
  }

  private MeetingPage.Person person(Candidate candidate) {
    Optional<Attendee> here = Attendance.here(view, new PersonId(candidate.person()));
    return new MeetingPage.Person(
        candidate.person(),
        candidate.name(),
        capacity(candidate),
        String.join("; ", candidate.seats()),
        where(candidate, here),
        Stream.of(AttendanceClass.values())
            .filter(c -> !c.seated() || !candidate.seats().isEmpty())
            .map(c -> pick(c, candidate, here))
            .toList());
  }

  private static String capacity(Candidate candidate) {
    return !candidate.seats().isEmpty()
            || candidate.agency().isEmpty()
            || candidate.capacity().contains(candidate.agency())
        ? candidate.capacity()
        : candidate.capacity() + ", " + candidate.agency();
  }

  private String where(Candidate candidate, Optional<Attendee> here) {
    String sent = said.text(Attendance.WHERE + candidate.person());
    if (!sent.isEmpty()) {
      return sent;
    }
    return here.map(a -> a.mode() == Mode.REMOTE ? "online" : "room").orElse(Attendance.AWAY);
  }

  private Pick pick(AttendanceClass as, Candidate candidate, Optional<Attendee> here) {
    String sent = said.text(Attendance.AS + candidate.person());
    AttendanceClass now = here.map(Attendee::as).orElse(Attendance.usually(candidate));
    return new Pick(as.name(), words(as), sent.isEmpty() ? as == now : as.name().equals(sent));
  }

  static String words(AttendanceClass as) {
    return switch (as) {
      case MEMBER -> "Member";
      case DEPUTY -> "Deputy";
      case IN_ATTENDANCE -> "In attendance";
      case INVITEE -> "Invited";
      case PRESENTER -> "Presenting";
    };
  }

  private String name(PersonId person) {
    return view.names().getOrDefault(person.value(), person.value());
  }
}
