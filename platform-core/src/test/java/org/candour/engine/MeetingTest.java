package org.candour.engine;

import static org.candour.body.AttendanceClass.DEPUTY;
import static org.candour.body.AttendanceClass.INVITEE;
import static org.candour.body.AttendanceClass.IN_ATTENDANCE;
import static org.candour.body.AttendanceClass.MEMBER;
import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Sessions.arrives;
import static org.candour.engine.Sessions.called;
import static org.candour.engine.Sessions.leaves;
import static org.candour.engine.Sessions.listed;
import static org.candour.engine.Sessions.standsAside;
import static org.candour.quorum.QuorumVerdict.State.NOT_QUORATE;
import static org.candour.quorum.QuorumVerdict.State.NOT_SET;
import static org.candour.quorum.QuorumVerdict.State.QUORATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.AttendanceClass;
import org.candour.body.Mode;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting is judged item by item, by who is there at that moment")
class MeetingTest {
  private final Sessions empty = Sessions.ofThePanel();
  private final Sessions full = empty.with(People.DIRECTOR, People.INSPECTOR, People.NURSE);

  @Nested
  class Quorum {
    @Test
    void is_met_once_everybody_it_asks_for_has_come_in() {
      Sessions two = empty.with(People.DIRECTOR, People.INSPECTOR);

      assertEquals(NOT_QUORATE, two.item("school").quorum().state());
      assertEquals(QUORATE, two.with(People.NURSE).item("school").quorum().state());
    }

    @Test
    void is_lost_when_one_of_them_leaves() {
      Sessions left = full.by(People.MANAGER).records(leaves(People.NURSE));

      assertEquals(NOT_QUORATE, left.item("school").quorum().state());
      assertEquals(
          List.of(People.NURSE), left.stands().left().stream().map(a -> a.person()).toList());
    }

    @Test
    void is_met_again_when_they_come_back() {
      Sessions back =
          full.by(People.MANAGER)
              .records(leaves(People.NURSE))
              .by(People.MANAGER)
              .records(arrives(People.NURSE, MEMBER));

      assertEquals(QUORATE, back.item("school").quorum().state());
      assertEquals(List.of(), back.stands().left());
    }

    @Test
    void is_judged_for_each_item_without_those_who_have_an_interest_in_it() {
      Sessions aside = full.by(People.NURSE).records(standsAside("school", People.NURSE));

      assertEquals(NOT_QUORATE, aside.item("school").quorum().state());
      assertEquals(1, aside.item("school").sitting().withdrawn());
      assertEquals(QUORATE, aside.item("baby").quorum().state());
      assertEquals(0, aside.item("baby").sitting().withdrawn());
    }

    @Test
    void is_not_lost_by_an_interest_in_the_same_item_of_another_meeting() {
      Sessions two =
          full.by(People.MANAGER)
              .records(called("m2", "Thu 12 Mar 2026 14:00"))
              .by(People.MANAGER)
              .records(new Happening.ItemListed("m2", "school", "school", "r1", "what-next"))
              .by(People.NURSE)
              .records(new Happening.InterestDeclared("m2", "school", People.NURSE));

      assertEquals(QUORATE, two.item("school").quorum().state());
    }

    @Test
    void that_is_not_set_is_said_to_be_not_set() {
      Sessions forum =
          Sessions.of("forum")
              .by(People.MANAGER)
              .records(called("m1", "Wed 11 Mar 2026 14:00"))
              .by(People.MANAGER)
              .records(listed("baby"));

      assertEquals(NOT_SET, forum.item("baby").quorum().state());
      assertEquals("Quorum is not set by this framework.", forum.item("baby").quorum().says());
      assertEquals("Who chairs is not set by this framework.", forum.item("baby").chair());
    }
  }

  @Nested
  class A_meeting {
    @Test
    void is_not_called_for_a_day_before_there_was_such_a_body() {
      List<Reason> refused =
          empty.by(People.MANAGER).isRefused(called("m9", "Mon 6 Mar 1950 14:00"));

      assertEquals(
          List.of(
              "On 6 March 1950 no framework of this partnership with such a body was in force."),
          Story.says(refused));
      assertEquals(Optional.of("startsAt"), refused.get(0).field());
    }
  }

  @Nested
  class A_deputy {
    private final Sessions withDeputy =
        empty
            .with(People.DIRECTOR, People.NURSE)
            .by(People.MANAGER)
            .records(arrives(People.SERGEANT, DEPUTY));

    @Test
    void counts_for_the_seat() {
      assertEquals(QUORATE, withDeputy.item("school").quorum().state());
    }

    @Test
    void and_the_member_count_once() {
      Sessions both = withDeputy.with(People.INSPECTOR);

      assertEquals(QUORATE, both.item("school").quorum().state());
      assertEquals(1, both.item("school").quorum().notCounted().size());
    }

    @Test
    void comes_in_as_a_deputy_and_not_as_the_member() {
      assertEquals(
          List.of(
              "This person has a seat here, but not as a member. This person may take: the seat of"
                  + " police as a deputy."),
          Story.says(empty.by(People.MANAGER).isRefused(arrives(People.SERGEANT, MEMBER))));
    }
  }

  @Nested
  class Never_counts {
    private final Sessions two = empty.with(People.DIRECTOR, People.INSPECTOR);

    @Test
    void somebody_invited_whatever_post_they_hold() {
      Sessions invited = two.by(People.MANAGER).records(arrives(People.NURSE, INVITEE));

      assertEquals(NOT_QUORATE, invited.item("school").quorum().state());
      assertEquals(3, invited.present().size());
    }

    @Test
    void the_scrutineer() {
      Sessions watched = full.by(People.MANAGER).records(arrives(People.SCRUTINEER, IN_ATTENDANCE));

      assertEquals(
          List.of("Independent Scrutineer (Northshire Council) is in attendance, not a member."),
          watched.item("school").quorum().notCounted().stream().map(n -> n.says()).toList());
      assertEquals(1, two.by(People.MANAGER).isRefused(arrives(People.SCRUTINEER, MEMBER)).size());
    }

    @Test
    void somebody_from_another_agency_in_the_seat_of_one_that_is_missing() {
      assertEquals(1, two.by(People.MANAGER).isRefused(arrives(People.CLERK, MEMBER)).size());
    }
  }

  @Nested
  class A_seat_that_is_there_only_in_some_cases {
    private final Sessions withHead = full.with(People.HEAD);

    @Test
    void is_taken_for_those_items_and_not_for_the_others() {
      assertEquals(4, seated("school", withHead));
      assertEquals(3, seated("baby", withHead));
    }

    private long seated(String item, Sessions sessions) {
      return sessions.item(item).sitting().present().stream()
          .filter(a -> a.seat().isPresent())
          .count();
    }

    @Test
    void is_shown_as_a_seat_for_the_meeting_as_a_whole() {
      assertEquals(MEMBER, withHead.stands().present().get(3).as());
    }

    @Test
    void is_not_taken_when_no_case_on_the_agenda_has_it() {
      Sessions baby =
          Sessions.of("panel")
              .by(People.MANAGER)
              .records(called("m1", "Wed 11 Mar 2026 14:00"))
              .by(People.MANAGER)
              .records(listed("baby"));

      assertEquals(
          List.of(
              "This person holds no seat on the Review Panel for this case: the Northshire Schools"
                  + " seat for the Head of Safeguarding in Schools is not part of this case, since"
                  + " it is not so that the child was of school age."),
          Story.says(baby.by(People.MANAGER).isRefused(arrives(People.HEAD, MEMBER))));
    }

    @Test
    void is_not_taken_before_a_case_is_on_the_agenda() {
      Sessions bare =
          Sessions.of("panel").by(People.MANAGER).records(called("m1", "Wed 11 Mar 2026 14:00"));

      List<Reason> refused = bare.by(People.MANAGER).isRefused(arrives(People.HEAD, MEMBER));
      assertTrue(
          refused.get(0).remedy().orElse("").startsWith("Put the case on the agenda first."));
    }
  }

  @Nested
  class The_chair {
    @Test
    void turns_on_the_case_of_each_item() {
      assertEquals(
          "The chair for this case is the Director of Children's Services.",
          full.item("school").chair());
      assertEquals(
          "The chair for this case is the Detective Chief Inspector, since the child died.",
          full.item("baby").chair());
    }
  }

  @Nested
  class Somebody_without_a_seat {
    @Test
    void is_refused_as_a_member() {
      List<Reason> refused = empty.by(People.MANAGER).isRefused(arrives(People.OFFICER, MEMBER));

      assertEquals(
          List.of(
              "This person holds no seat on the Review Panel for this case: the Northshire Police"
                  + " seat is for the Detective Chief Inspector."),
          Story.says(refused));
      assertEquals(Reason.Kind.RULE, refused.get(0).kind());
      assertEquals(Optional.of("person"), refused.get(0).field());
    }

    @Test
    void who_sat_as_one_all_the_same_is_recorded_as_a_breach_and_does_not_count() {
      Sessions reported =
          empty
              .with(People.DIRECTOR, People.NURSE)
              .by(People.MANAGER)
              .reports(on("Wed 11 Mar 2026"), arrives(People.OFFICER, MEMBER));

      assertFalse(reported.last().effective());
      assertEquals(Mark.Kind.BREACH, reported.last().verdict().marks().get(0).kind());
      assertEquals(NOT_QUORATE, reported.item("school").quorum().state());
    }

    @Test
    void may_come_in_as_a_guest() {
      assertEquals(
          List.of(People.OFFICER),
          empty.by(People.MANAGER).records(arrives(People.OFFICER, INVITEE)).present());
    }
  }

  @Nested
  class Coming_and_going {
    @Test
    void is_recorded_once() {
      assertEquals(
          List.of("That person is already recorded as present."),
          Story.says(full.by(People.MANAGER).isRefused(arrives(People.NURSE, MEMBER))));
      assertEquals(
          List.of("That person is not recorded as present at that time."),
          Story.says(empty.by(People.MANAGER).isRefused(leaves(People.NURSE))));
    }

    @Test
    void counts_by_when_it_happened_and_not_by_when_it_was_typed_up() {
      Sessions later = full.on("Wed 11 Mar 2026 16:00");
      Sessions typedUp =
          later.by(People.MANAGER).reports(at("Wed 11 Mar 2026 15:00"), leaves(People.NURSE));

      assertEquals(
          QUORATE,
          typedUp.stoodAt("Wed 11 Mar 2026 14:59").item("school").orElseThrow().quorum().state());
      assertEquals(
          NOT_QUORATE,
          typedUp.stoodAt("Wed 11 Mar 2026 15:00").item("school").orElseThrow().quorum().state());
    }

    @Test
    void is_put_in_the_order_in_which_it_happened() {
      Sessions next = empty.on("Thu 12 Mar 2026 9:00");
      Sessions typedUp =
          next.by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 15:30"), arrives(People.NURSE, MEMBER))
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 14:00"), arrives(People.NURSE, MEMBER))
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 15:00"), leaves(People.NURSE));

      assertEquals(1, typedUp.stoodAt("Wed 11 Mar 2026 14:30").present().size());
      assertEquals(0, typedUp.stoodAt("Wed 11 Mar 2026 15:15").present().size());
      assertEquals(1, typedUp.stoodAt("Wed 11 Mar 2026 16:00").present().size());
    }

    @Test
    void is_not_reported_from_before_somebody_came() {
      assertEquals(
          1,
          full.on("Wed 11 Mar 2026 16:00")
              .by(People.MANAGER)
              .isRefusedToReport(at("Wed 11 Mar 2026 13:00"), leaves(People.NURSE))
              .size());
    }

    @Test
    void known_to_the_day_only_goes_by_the_order_of_the_record() {
      Sessions next = empty.on("Thu 12 Mar 2026 9:00");
      Sessions typedUp =
          next.by(People.MANAGER)
              .reports(on("Wed 11 Mar 2026"), arrives(People.NURSE, MEMBER))
              .by(People.MANAGER)
              .reports(on("Wed 11 Mar 2026"), leaves(People.NURSE));

      assertEquals(List.of(), typedUp.present());
    }

    @Test
    void that_was_wrong_is_withdrawn() {
      long place = full.last().place();
      Happening withdrawn = new Happening.Corrected(place, "withdrawn", Map.of());
      Sessions corrected = full.by(People.MANAGER).records(withdrawn);

      assertEquals(NOT_QUORATE, corrected.item("school").quorum().state());
      assertEquals(
          List.of("That entry has been withdrawn already."),
          Story.says(corrected.by(People.MANAGER).isRefused(withdrawn)));
    }

    @Test
    void is_all_that_can_be_corrected_here() {
      assertEquals(
          List.of(
              "In a body's journal only an arrival, or who took the chair, can be corrected, by"
                  + " withdrawing it."),
          Story.says(
              full.by(People.MANAGER)
                  .isRefused(new Happening.Corrected(1, "withdrawn", Map.of()))));
    }
  }

  @Nested
  class The_agenda {
    @Test
    void names_an_item_once() {
      assertEquals(
          List.of("This is already on the agenda of the meeting."),
          Story.says(empty.by(People.MANAGER).isRefused(listed("baby"))));
    }

    @Test
    void takes_an_item_again_once_it_was_concluded() {
      Sessions concluded =
          full.by(People.MANAGER)
              .records(new Happening.ItemConcluded("m1", "baby", "review"))
              .by(People.MANAGER)
              .records(new Happening.ItemListed("m1", "baby-2", "baby", "r1", "what-next"));

      assertEquals(Optional.of("review"), concluded.item("baby").concluded());
      assertEquals(Optional.empty(), concluded.item("baby-2").concluded());
    }

    @Test
    void is_of_a_meeting_that_was_called() {
      assertEquals(
          List.of("This body has no such meeting."),
          Story.says(Sessions.of("panel").by(People.MANAGER).isRefused(listed("baby"))));
      assertEquals(
          List.of("That meeting has already been called."),
          Story.says(empty.by(People.MANAGER).isRefused(called("m1", "Thu 12 Mar 2026 14:00"))));
    }

    @Test
    void holds_what_an_interest_is_declared_in() {
      assertEquals(
          List.of("That is not on the agenda of this meeting."),
          Story.says(full.by(People.NURSE).isRefused(standsAside("budget", People.NURSE))));
    }

    @Test
    void may_be_set_for_a_day_ahead() {
      assertEquals(
          at("Fri 20 Mar 2026 14:00"),
          Engine.assess(
                  Sessions.of("panel")
                      .by(People.MANAGER)
                      .records(called("m9", "Fri 20 Mar 2026 14:00"))
                      .room(),
                  "m9",
                  at("Mon 9 Mar 2026 9:00").instant())
              .orElseThrow()
              .startsAt());
    }
  }

  @Nested
  class Is_kept {
    @Test
    void by_the_business_unit_or_its_members() {
      assertEquals(
          List.of("Meetings of the Review Panel are kept by the business unit or by its members."),
          Story.says(empty.by(People.OFFICER).isRefused(arrives(People.NURSE, MEMBER))));
      assertEquals(
          1, empty.by(People.NURSE).records(arrives(People.NURSE, MEMBER)).present().size());
      assertEquals(
          1, empty.by(People.SERGEANT).records(arrives(People.NURSE, MEMBER)).present().size());
    }

    @Test
    void by_a_body_that_the_framework_knows() {
      assertEquals(
          List.of("This partnership's framework has no such body."),
          Story.says(
              Sessions.of("committee")
                  .by(People.MANAGER)
                  .isRefused(called("m1", "Wed 11 Mar 2026 14:00"))));
    }

    @Test
    void without_what_belongs_to_a_case() {
      assertEquals(
          List.of("That is written in the journal of a case, not of a body."),
          Story.says(empty.by(People.MANAGER).isRefused(Story.fact("died", new Value.NotKnown()))));
    }

    @Test
    void with_seats_and_agencies_that_are_known() {
      Happening nowhere =
          new Happening.Arrived(
              "m1",
              People.NURSE,
              Optional.of("fire"),
              Optional.of("for-ibc"),
              AttendanceClass.MEMBER,
              Mode.IN_ROOM);

      assertEquals(
          List.of(
              "This framework has no agency called “fire”.",
              "This framework has no seat called “for-ibc”. Did you mean “for-icb”?"),
          Story.says(empty.by(People.MANAGER).isRefused(nowhere)));
    }

    @Test
    void never_ahead_of_time() {
      assertEquals(
          1,
          empty
              .by(People.MANAGER)
              .isRefusedToReport(at("Wed 11 Mar 2026 15:00"), arrives(People.NURSE, MEMBER))
              .size());
    }
  }

  @Test
  void what_a_decision_rests_on_is_copied_with_its_place_and_the_people_by_their_posts() {
    var sitting = full.item("school").sitting();

    assertEquals("panel", sitting.body());
    assertEquals(6, sitting.place());
    assertEquals(
        List.of(
            "Director of Children's Services (Northshire Council)",
            "Detective Chief Inspector (Northshire Police)",
            "Designated Nurse (Northshire ICB)"),
        sitting.present().stream().map(a -> a.shownAs()).toList());
  }
}
