package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Body;
import org.candour.body.Seat;
import org.candour.body.Seating;
import org.candour.body.SeatingAnswer;
import org.candour.criteria.Facts;
import org.candour.framework.Framework;
import org.candour.journal.Happening.Arrived;
import org.candour.rule.Reason;

/**
 * Whether somebody may come in as what they are entered as. A member needs a seat in the body for
 * at least one case on the agenda; others may attend without one.
 */
record ArrivalJudge(
    Room room, Framework framework, Arrived arrived, MeetingStanding meeting, Judgement judgement) {

  void judge() {
    if (meeting.present().stream().anyMatch(a -> a.person().equals(arrived.person()))) {
      judgement.against(
          Reason.integrity("person", "That person is already recorded as present.")
              .toMend("If they come in again, record first when they left."));
    }
    Set<String> agencies = framework.agencies().keySet();
    arrived
        .agency()
        .filter(a -> !agencies.contains(a))
        .ifPresent(a -> judgement.against(CaseJudges.unknown(a, "agency", agencies, "agency")));
    if (arrived.as().seated()) {
      seat();
    }
  }

  private void seat() {
    Body body = framework.body(room.body()).orElseThrow();
    Set<String> seats = body.seats().stream().map(Seat::id).collect(Collectors.toSet());
    Optional<String> unknown = arrived.seat().filter(s -> !seats.contains(s));
    if (unknown.isPresent()) {
      judgement.against(CaseJudges.unknown(unknown.get(), "seat", seats, "seat"));
      return;
    }
    LocalDate day = meeting.startsAt().day();
    Seating seating = new Seating(framework.register(), body, room.appointments());
    List<SeatingAnswer> answers =
        cases().stream().map(f -> seating.of(arrived.person(), "This person", day, f)).toList();
    if (answers.stream().noneMatch(this::fits)) {
      judgement.against(without(answers));
    }
  }

  private Reason without(List<SeatingAnswer> answers) {
    SeatingAnswer nearest =
        answers.stream().filter(SeatingAnswer::seated).findFirst().orElse(answers.get(0));
    String says =
        nearest.seated()
            ? "This person has a seat here, but not as " + entered() + ". " + nearest.says()
            : nearest.says();
    String first = meeting.items().isEmpty() ? "Put the case on the agenda first. " : "";
    return new Reason(
        Reason.Kind.RULE,
        says,
        Optional.of(
            first
                + "Record them as invited, presenting or in attendance, or record the appointment first."),
        Optional.empty(),
        Optional.of("person"));
  }

  private String entered() {
    return arrived.as().words() + arrived.seat().map(s -> " in that seat").orElse("");
  }

  private boolean fits(SeatingAnswer answer) {
    return answer.offers().stream()
        .anyMatch(
            o -> o.as() == arrived.as() && arrived.seat().map(o.seat().id()::equals).orElse(true));
  }

  private List<Facts> cases() {
    List<Facts> facts =
        meeting.items().stream()
            .map(i -> room.cases().get(i.caseId()))
            .filter(Objects::nonNull)
            .map(Room.Gist::facts)
            .toList();
    return facts.isEmpty() ? List.of(Facts.none()) : facts;
  }
}
