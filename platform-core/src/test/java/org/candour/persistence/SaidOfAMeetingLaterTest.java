package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.AttendanceClass;
import org.candour.body.Mode;
import org.candour.casework.AppointmentRow;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.MeetingView;
import org.candour.casework.Outcome;
import org.candour.casework.PersonRow;
import org.candour.casework.Policies;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.criteria.Value;
import org.candour.engine.MeetingStanding;
import org.candour.engine.Northshire;
import org.candour.journal.Basis;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The panel decided a case at half past ten; what is said at eleven of who was there. */
@OnDatabase
@DisplayName("When it is said after a decision that somebody was at the meeting otherwise")
class SaidOfAMeetingLaterTest {
  private static final Instant TEN = Instant.parse("2026-01-19T10:00:00Z");

  private record Panel(TestStore db, Instant now) {
    Panel minutes(int past) {
      return new Panel(db, TEN.plusSeconds(60L * past));
    }

    Casework casework() {
      return new Casework(db.store(), new Policies(new InventedTexts()), () -> now);
    }

    Who who(String person) {
      return new Who(db.here(), new PersonId(person));
    }

    void appoint(String person, String agency, String kind, Optional<String> holding) {
      AppointmentRow row =
          new AppointmentRow(
              TestStore.id(),
              new PersonId(person),
              agency,
              kind,
              Optional.empty(),
              holding,
              LocalDate.of(2026, 1, 1),
              Optional.empty());
      db.run(
          tx -> {
            tx.appointments().know(db.here(), new PersonRow(new PersonId(person), person));
            tx.appointments().appoint(db.here(), row);
          });
    }

    void holds(String post, String agency) {
      appoint(post, agency, "post", Optional.of(post));
    }

    void onCase(String person, String reference, Command.OnCase command) {
      done(casework().onCase(who(person), reference, command, Terms.now()));
    }

    MeetingView says(String meeting, Terms terms, Command.OnMeeting command) {
      return done(casework().onMeeting(who("manager"), "panel", meeting, command, terms));
    }
  }

  /** A case that the panel decided with everybody there whom it needs. */
  private record Decided(Panel at, String reference, String meeting) {
    static Decided on(TestStore db) {
      Panel before = new Panel(db, TestStore.NOW);
      before.holds("manager", "council");
      before.holds("director", "council");
      before.holds("inspector", "police");
      before.holds("nurse", "icb");
      before.appoint("officer", "police", "agency", Optional.empty());
      String reference = referred(before);
      At starts = new At(TEN);
      String meeting =
          done(before
                  .casework()
                  .callMeeting(before.who("manager"), "panel", starts, Mode.IN_ROOM, Terms.now()))
              .standing()
              .meeting();
      String item =
          before
              .says(meeting, Terms.now(), new Command.ListItem(reference, "review-1", "what-next"))
              .standing()
              .items()
              .get(0)
              .item();
      Panel begins = before.minutes(0);
      for (String member : List.of("director", "inspector", "nurse")) {
        begins.says(meeting, Terms.now(), arrives(member, AttendanceClass.MEMBER, Mode.IN_ROOM));
      }
      begins.says(meeting, Terms.now(), new Command.TakeChair(new PersonId("director")));
      Panel decides = before.minutes(30);
      decides.says(
          meeting,
          Terms.now(),
          new Command.DecideItem(
              item,
              "review",
              Map.of("reasons", new Value.Text("It was serious.")),
              List.of(
                  aye("director", "for-council"),
                  aye("inspector", "for-police"),
                  aye("nurse", "for-icb")),
              Optional.empty()));
      return new Decided(before.minutes(60), reference, meeting);
    }

    private static String referred(Panel at) {
      Command.Refer referral =
          new Command.Refer(
              "rapid",
              "police",
              Map.of("child", new Value.YesNo(true), "abuse", new Value.YesNo(true)),
              Map.of("summary", new Value.Text("A fall.")));
      String reference =
          done(at.casework().refer(at.who("officer"), referral, Terms.now())).reference();
      at.onCase("manager", reference, done("request", Optional.empty(), Optional.empty()));
      at.onCase("manager", reference, new Command.NameAgencies("review-1", Set.of("police")));
      at.onCase(
          "officer", reference, done("returns", Optional.of("police"), Optional.of("return")));
      return reference;
    }

    private static Command.OnCase done(
        String step, Optional<String> agency, Optional<String> answer) {
      return new Command.DoStep("review-1", step, agency, answer, Map.of());
    }

    private static Vote aye(String person, String seat) {
      return new Vote(new PersonId(person), seat, Ballot.AYE);
    }

    private static <T> T done(Outcome<T> outcome) {
      return SaidOfAMeetingLaterTest.done(outcome);
    }

    /** It is reported at eleven. */
    MeetingView otherwise(int since, AttendanceClass as, Mode mode) {
      return at.says(
          meeting, report(since), new Command.AttendOtherwise(arrives("nurse", as, mode)));
    }

    Optional<String> outcome(Casework casework, String person) {
      MeetingView view = casework.meeting(at.who(person), "panel", meeting).orElseThrow();
      assertEquals(
          view.standing().items().get(0).concluded().equals(Optional.of("review")),
          view.history().stream().anyMatch(e -> e.what() instanceof Happening.ItemConcluded));
      return view.standing().items().get(0).concluded();
    }

    /** Somebody says that the nurse left. */
    Outcome<MeetingView> by(String person, Terms report) {
      Command.OnMeeting left = new Command.Depart(new PersonId("nurse"));
      return at.casework().onMeeting(at.who(person), "panel", meeting, left, report);
    }

    Terms report(int since) {
      return new Terms(
          Basis.REPORT,
          Optional.of(new At(TEN.plusSeconds(60L * since))),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    CaseView now() {
      return at.casework().caseView(at.who("manager"), reference).orElseThrow();
    }

    List<AttendanceCorrected> told() {
      return now().history().stream()
          .map(e -> e.what())
          .filter(AttendanceCorrected.class::isInstance)
          .map(AttendanceCorrected.class::cast)
          .toList();
    }

    List<String> toLookAt() {
      return now().assessment().findings().stream().map(f -> f.reason().says()).toList();
    }
  }

  private static Command.Arrive arrives(String person, AttendanceClass as, Mode mode) {
    return new Command.Arrive(new PersonId(person), as, mode, Optional.empty());
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> it) {
      return it.now();
    }
    throw new AssertionError(outcome);
  }

  @Test
  void its_case_is_told_and_the_decision_is_to_be_looked_at_again(TestStore db) {
    Decided decided = Decided.on(db);
    assertEquals(List.of(), decided.toLookAt());
    decided.otherwise(10, AttendanceClass.IN_ATTENDANCE, Mode.IN_ROOM);
    assertEquals(1, decided.told().size());
    assertEquals(
        Set.of(new PersonId("director"), new PersonId("inspector")),
        Set.copyOf(
            decided.told().get(0).sitting().present().stream()
                .filter(a -> a.seat().isPresent())
                .map(a -> a.person())
                .toList()));
    assertTrue(
        decided
            .toLookAt()
            .get(0)
            .startsWith(
                "This decision stands as it was made, but on what is known now it would not have"
                    + " been valid. Review Panel: Not quorate: 2 of 3"),
        () -> decided.toLookAt().toString());
  }

  @Test
  void its_case_is_told_and_nothing_is_to_be_done_where_they_still_took_their_seat(TestStore db) {
    Decided decided = Decided.on(db);
    decided.otherwise(10, AttendanceClass.MEMBER, Mode.REMOTE);
    assertEquals(1, decided.told().size());
    assertEquals(List.of(), decided.toLookAt());
  }

  @Test
  void its_case_is_told_nothing_of_what_was_only_so_after_the_decision(TestStore db) {
    Decided decided = Decided.on(db);
    decided.otherwise(45, AttendanceClass.IN_ATTENDANCE, Mode.IN_ROOM);
    assertEquals(List.of(), decided.told());
    assertEquals(List.of(), decided.toLookAt());
  }

  @Test
  void that_is_for_the_business_unit_alone_since_it_may_undo_the_decision(TestStore db) {
    Decided decided = Decided.on(db);
    Outcome<MeetingView> refused = decided.by("inspector", decided.report(10));
    assertEquals(
        List.of(
            "This meeting has decided something that rests on who was there. What changes that"
                + " afterwards is recorded by the business unit."),
        ((Outcome.Refused<MeetingView>) refused).reasons().stream().map(r -> r.says()).toList());
    assertEquals(List.of(), decided.told());
    assertEquals(List.of(), decided.toLookAt());
    assertInstanceOf(Outcome.Done.class, decided.by("inspector", decided.report(45)));
  }

  @Test
  void nothing_of_its_item_is_shown_to_a_member_who_has_first_to_declare_something(TestStore db) {
    Decided decided = Decided.on(db);
    Casework asking =
        new Casework(
            db.store(), new Policies(new InventedTexts(Northshire.declaring())), decided.at()::now);
    assertEquals(Optional.of("review"), decided.outcome(asking, "manager"));
    assertEquals(Optional.of(MeetingStanding.NOT_SHOWN), decided.outcome(asking, "inspector"));
    assertEquals(Optional.of("review"), decided.outcome(decided.at().casework(), "inspector"));
  }
}
