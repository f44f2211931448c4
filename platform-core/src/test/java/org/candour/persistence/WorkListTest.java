package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.AttendanceClass;
import org.candour.body.Mode;
import org.candour.casework.AppointmentRow;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.DueRow;
import org.candour.casework.Lists;
import org.candour.casework.MeetingView;
import org.candour.casework.Outcome;
import org.candour.casework.PersonRow;
import org.candour.casework.Policies;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.criteria.Value;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("The work list and the views of cases and meetings")
class WorkListTest {
  private static final PersonId MANAGER = new PersonId("manager");
  private static final Instant NOW = TestStore.NOW;

  private static Casework casework(TestStore db) {
    return new Casework(db.store(), new Policies(new InventedTexts()), () -> NOW);
  }

  /** The business manager, who works for the council. */
  private static Who manager(TestStore db) {
    AppointmentRow post =
        new AppointmentRow(
            TestStore.id(),
            MANAGER,
            "council",
            "post",
            Optional.empty(),
            Optional.of("manager"),
            LocalDate.of(2026, 1, 1),
            Optional.empty());
    db.run(
        tx -> {
          tx.appointments().know(db.here(), new PersonRow(MANAGER, "Sam Reed"));
          tx.appointments().appoint(db.here(), post);
        });
    return new Who(db.here(), MANAGER);
  }

  private static DueRow owed(String owes, int hours) {
    Instant at = NOW.plus(Duration.ofHours(hours));
    return new DueRow(Optional.of("review-1"), "NS-X", "x", owes, 0, "1@" + at, at, "open");
  }

  /** 60 things that others owe first, then 20 of the manager's post and 10 of the council. */
  private static void fill(TestStore db) {
    List<DueRow> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(owed(i % 2 == 0 ? "agency:police" : "post:director", i));
    }
    for (int i = 60; i < 90; i++) {
      rows.add(owed(i % 3 == 0 ? "agency:council" : "post:manager", i));
    }
    db.run(tx -> tx.dueDates().replace(db.here(), db.openCase(db.here()), rows));
  }

  @Test
  void shows_a_full_page_of_what_is_mine_however_much_of_others_comes_before(TestStore db) {
    Who who = manager(db);
    fill(db);
    Lists.Page<Lists.WorkRow> first = casework(db).work(who, true, 1).due();
    Lists.Page<Lists.WorkRow> second = casework(db).work(who, true, 2).due();
    assertEquals(25, first.rows().size());
    assertEquals(5, second.rows().size());
    assertEquals(30, first.total());
    assertEquals(2, first.pages());
    assertTrue(first.rows().stream().allMatch(Lists.WorkRow::mine));
    assertEquals(90, casework(db).work(who, false, 1).due().total());
  }

  @Test
  void takes_as_many_statements_for_its_last_page_as_for_its_first(TestStore db) {
    Who who = manager(db);
    fill(db);
    Casework casework = casework(db);
    casework.work(who, false, 1);
    int first = StatementCount.during(() -> casework.work(who, false, 1)).size();
    int last = StatementCount.during(() -> casework.work(who, false, 4)).size();
    assertEquals(first, last);
  }

  private static String refer(TestStore db, Who who) {
    Command.Refer referral =
        new Command.Refer(
            "rapid",
            "council",
            Map.of("child", new Value.YesNo(true), "abuse", new Value.YesNo(true)),
            Map.of("summary", new Value.Text("A fall.")));
    return done(casework(db).refer(who, referral, Terms.now())).reference();
  }

  private static MeetingView call(TestStore db, Who who, int hours) {
    At starts = new At(NOW.plus(Duration.ofHours(hours)));
    return done(casework(db).callMeeting(who, "panel", starts, Mode.IN_ROOM, Terms.now()));
  }

  private static MeetingView list(TestStore db, Who who, MeetingView at, String reference) {
    CaseView view = casework(db).caseView(who, reference).orElseThrow();
    String step =
        view.assessment().reviews().get(0).steps().stream()
            .filter(s -> s.step().owner().code().equals("body:panel"))
            .findFirst()
            .orElseThrow()
            .step()
            .id();
    return done(
        casework(db)
            .onMeeting(
                who,
                "panel",
                at.standing().meeting(),
                new Command.ListItem(reference, "review-1", step),
                Terms.now()));
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> it) {
      return it.now();
    }
    throw new AssertionError(outcome);
  }

  @Test
  void ask_once_for_the_meetings_of_a_case(TestStore db) {
    Who who = manager(db);
    String reference = refer(db, who);
    list(db, who, call(db, who, 7 * 24), reference);
    int one = ofCase(db, who, reference, 1);
    list(db, who, call(db, who, 8 * 24), reference);
    list(db, who, call(db, who, 9 * 24), reference);
    assertEquals(one, ofCase(db, who, reference, 3));
  }

  private static int ofCase(TestStore db, Who who, String reference, int meetings) {
    return StatementCount.during(
            () ->
                assertEquals(
                    meetings,
                    casework(db).caseView(who, reference).orElseThrow().meetings().size()))
        .size();
  }

  @Test
  void ask_once_for_the_cases_of_a_meeting_and_read_each_journal_and_record_it(TestStore db) {
    Who who = manager(db);
    MeetingView meeting = call(db, who, 7 * 24);
    list(db, who, meeting, refer(db, who));
    int one = ofMeeting(db, who, meeting, 1);
    list(db, who, meeting, refer(db, who));
    list(db, who, meeting, refer(db, who));
    int journalValuesAndThatItWasRead = 3;
    assertEquals(one + 2 * journalValuesAndThatItWasRead, ofMeeting(db, who, meeting, 3));
  }

  private static int ofMeeting(TestStore db, Who who, MeetingView meeting, int cases) {
    String id = meeting.standing().meeting();
    return StatementCount.during(
            () -> {
              MeetingView view = casework(db).meeting(who, "panel", id).orElseThrow();
              assertEquals(cases, view.cases().size());
              assertTrue(view.cases().values().stream().noneMatch(c -> c.reference().isEmpty()));
            })
        .size();
  }

  @Test
  void leave_somebody_there_who_may_not_be_there_otherwise(TestStore db) {
    Who who = manager(db);
    MeetingView meeting = call(db, who, 0);
    Command.Arrive asGuest =
        new Command.Arrive(MANAGER, AttendanceClass.IN_ATTENDANCE, Mode.IN_ROOM, Optional.empty());
    Command.Arrive asMember =
        new Command.Arrive(MANAGER, AttendanceClass.MEMBER, Mode.IN_ROOM, Optional.empty());
    Command.Arrive online =
        new Command.Arrive(MANAGER, AttendanceClass.IN_ATTENDANCE, Mode.REMOTE, Optional.empty());
    String id = meeting.standing().meeting();
    Casework casework = casework(db);
    done(casework.onMeeting(who, "panel", id, asGuest, Terms.now()));
    Outcome<MeetingView> refused =
        casework.onMeeting(who, "panel", id, new Command.AttendOtherwise(asMember), Terms.now());
    assertInstanceOf(Outcome.Refused.class, refused);
    assertEquals(1, casework.meeting(who, "panel", id).orElseThrow().standing().present().size());
    MeetingView after =
        done(
            casework.onMeeting(who, "panel", id, new Command.AttendOtherwise(online), Terms.now()));
    assertEquals(
        List.of(Mode.REMOTE), after.standing().present().stream().map(a -> a.mode()).toList());
  }

  @Test
  void refuse_people_whom_the_partnership_does_not_know(TestStore db) {
    Who who = manager(db);
    String reference = refer(db, who);
    MeetingView meeting = list(db, who, call(db, who, 7 * 24), reference);
    PersonId nobody = new PersonId("A B <b>é");
    String item = meeting.standing().items().get(0).item();
    for (Command.OnMeeting command :
        List.of(
            new Command.Arrive(nobody, AttendanceClass.INVITEE, Mode.IN_ROOM, Optional.empty()),
            new Command.DeclareInterest(item, nobody))) {
      Outcome<MeetingView> outcome =
          casework(db).onMeeting(who, "panel", meeting.standing().meeting(), command, Terms.now());
      Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
      assertEquals(Optional.of("person"), refused.reasons().get(0).field());
    }
  }

  @Test
  void call_nothing_overdue_that_is_only_an_aim(TestStore db) {
    Who who = manager(db);
    Instant past = NOW.minus(Duration.ofHours(30));
    DueRow aim =
        new DueRow(Optional.of("review-1"), "NS-X", "x", "post:a", 0, "1@a", past, "target");
    DueRow limit =
        new DueRow(Optional.of("review-1"), "NS-Y", "y", "post:a", 0, "1@b", past, "open");
    db.run(tx -> tx.dueDates().replace(db.here(), db.openCase(db.here()), List.of(aim, limit)));
    Lists.Work work = casework(db).work(who, false, 1);
    assertEquals(2, work.due().rows().size());
    assertEquals(1, work.due().rows().stream().filter(Lists.WorkRow::overdue).count());
    assertEquals(1, work.counts().overdue());
  }
}
