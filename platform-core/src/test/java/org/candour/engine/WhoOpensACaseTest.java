package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.HoldsPost;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AccessAsked;
import org.candour.journal.Happening.AccessEnded;
import org.candour.journal.Happening.AccessGiven;
import org.candour.journal.Happening.AccessRefused;
import org.candour.journal.Happening.ConflictDeclared;
import org.candour.journal.Happening.ConflictEnded;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A case opens for nobody without a ground")
class WhoOpensACaseTest {
  /** A second person of the business unit. */
  private static final PersonId ASSISTANT = new PersonId("anna-bell");

  private static final Story REFERRED = staffed(Story.referred());

  private static Story staffed(Story story) {
    List<Appointment> all = new ArrayList<>(People.APPOINTMENTS.all());
    all.add(
        new Appointment(
            ASSISTANT,
            "council",
            new HoldsPost("manager"),
            day("Mon 1 Jan 2024"),
            Optional.empty()));
    Dossier its = story.dossier();
    return new Story(
        new Dossier(
            its.subject(), its.journal(), its.frameworks(), its.calendar(), new Appointments(all)),
        story.now(),
        story.why());
  }

  private static Opening opening(Story story, PersonId person) {
    return Engine.opens(story.dossier(), story.stands(), person);
  }

  private static boolean opens(Story story, PersonId person) {
    return opening(story, person).open();
  }

  private static List<String> grounds(Story story, PersonId person) {
    return opening(story, person).grounds().stream().map(Opening.Ground::says).toList();
  }

  private static Happening planned() {
    return new Happening.SittingPlanned(
        "r1", "what-next", "panel", "m1", "i1", Dates.at("Wed 11 Mar 2026 14:00"), Map.of());
  }

  private static Map<String, Value> because(String reason) {
    return Map.of(AccessRecord.REASON, new Value.Text(reason));
  }

  private static List<String> says(List<Reason> reasons) {
    return reasons.stream().map(Reason::says).toList();
  }

  @Nested
  class By_role {
    @Test
    void for_the_business_unit_and_the_scrutineer() {
      assertEquals(List.of("Business Manager"), byOffice(REFERRED, People.MANAGER));
      assertEquals(List.of("Independent Scrutineer"), byOffice(REFERRED, People.SCRUTINEER));
    }

    @Test
    void for_nobody_any_more_who_left_the_post_earlier_today_whatever_else_they_hold() {
      PersonId both = new PersonId("both");
      var since = day("Mon 1 Jan 2024");
      var now = REFERRED.now().start();
      var manager =
          new Appointment(both, "council", new HoldsPost("manager"), since, Optional.empty());
      var other = new Appointment(both, "fire", new HoldsPost("other"), since, Optional.empty());
      Story holdsBoth = held(List.of(manager, other));
      assertTrue(opens(holdsBoth, both));
      assertTrue(Engine.answers(holdsBoth.dossier(), holdsBoth.stands(), both));
      assertTrue(everyCase(holdsBoth, both));
      Story left =
          held(List.of(manager.ending(Optional.of(Civil.dayOf(now)), Optional.of(now)), other));
      assertFalse(opens(left, both), () -> grounds(left, both).toString());
      assertFalse(Engine.answers(left.dossier(), left.stands(), both));
      assertFalse(everyCase(left, both), "nor in lists");
    }

    private static Story held(List<Appointment> some) {
      Dossier its = REFERRED.dossier();
      List<Appointment> all = new ArrayList<>(its.appointments().all());
      all.addAll(some);
      return new Story(
          new Dossier(
              its.subject(),
              its.journal(),
              its.frameworks(),
              its.calendar(),
              new Appointments(all)),
          REFERRED.now(),
          REFERRED.why());
    }

    private static boolean everyCase(Story story, PersonId person) {
      Dossier its = story.dossier();
      return Engine.standing(its.frameworks(), its.appointments(), person, story.now().start())
          .everyCase()
          .isPresent();
    }

    private static List<String> byOffice(Story story, PersonId person) {
      return opening(story, person).grounds().stream()
          .filter(Opening.Ground::office)
          .map(Opening.Ground::says)
          .toList();
    }

    @Test
    void for_the_holder_of_a_post_that_owes_a_step_which_is_live() {
      assertTrue(
          grounds(REFERRED, People.DIRECTOR)
              .contains("Director of Children's Services: “Notify the national panel”"));
    }

    @Test
    void but_not_for_one_whose_step_only_waits_on_a_branch_that_may_never_come() {
      assertFalse(opens(REFERRED, People.CHIEF));
    }

    @Test
    void for_whoever_a_disagreement_lies_with() {
      Story asked =
          REFERRED
              .by(People.MANAGER)
              .does(Story.done("request"))
              .by(People.MANAGER)
              .does(new Happening.AgenciesNamed("r1", Set.of("police")))
              .by(People.OFFICER)
              .does(Story.returns("police"));
      Story raised = asked.on("Wed 11 Mar 2026 14:00");
      assertFalse(opens(raised, People.CHIEF));
      Story up = raised.by(People.DIRECTOR).does(disagree());
      assertTrue(opens(up, People.CHIEF), grounds(up, People.CHIEF).toString());
      assertTrue(grounds(up, People.CHIEF).get(0).contains("a disagreement on"));
    }

    private static Happening disagree() {
      return new Happening.DisagreementRaised(
          "r1", "what-next", because("They differ."), Optional.of(Story.fullPanel()));
    }

    @Test
    void and_not_for_somebody_whose_post_has_ended_or_who_holds_nothing() {
      assertFalse(opens(REFERRED, People.FORMER_NURSE));
      assertFalse(opens(REFERRED, People.STRANGER));
    }
  }

  @Nested
  class By_seat {
    private final Story listed = REFERRED.by(People.MANAGER).does(planned());

    @Test
    void for_members_of_a_body_that_is_to_decide_or_has_it_on_an_agenda() {
      assertEquals(
          List.of("Review Panel has “What happens next”"), grounds(REFERRED, People.NURSE));
      assertEquals(
          List.of("Review Panel has the case on an agenda"), grounds(listed, People.NURSE));
      assertEquals(List.of(), grounds(REFERRED, People.CHIEF), "the executive decides nothing yet");
    }

    @Test
    void for_a_deputy_as_for_the_member() {
      Story health = staffed(Story.referred(Story.blank("Mon 2 Mar 2026 9:00"), false));
      assertTrue(grounds(health, People.SERGEANT).contains("Review Panel has “What happens next”"));
    }

    @Test
    void for_a_seat_that_only_some_cases_have_when_this_one_has_it() {
      assertFalse(opens(listed, People.HEAD), "it is not known whether the child goes to school");
      Story schools = listed.by(People.MANAGER).does(Story.fact("school-age", Story.yes()));
      assertTrue(opens(schools, People.HEAD));
      Story baby = listed.by(People.MANAGER).does(Story.fact("school-age", Story.no()));
      assertFalse(opens(baby, People.HEAD));
    }

    @Test
    void and_still_once_the_body_has_decided() {
      Story decided = staffed(Story.referred().decided("nothing"));
      assertTrue(opens(decided, People.NURSE));
    }
  }

  @Nested
  class By_agency {
    @Test
    void for_the_agency_that_referred_and_for_those_that_are_named() {
      assertTrue(opens(REFERRED, People.OFFICER));
      assertFalse(opens(REFERRED, People.CLERK));
      Story asked = staffed(Story.referred().asked());
      assertEquals(List.of("Northshire ICB is involved in the case"), grounds(asked, People.CLERK));
    }

    @Test
    void but_the_scrutineer_speaks_for_none() {
      Story asked = staffed(Story.referred().asked());
      assertEquals(List.of("Independent Scrutineer"), grounds(asked, People.SCRUTINEER));
    }
  }

  @Nested
  class On_request {
    private final Story asked =
        REFERRED.by(People.CLERK).does(new AccessAsked(People.CLERK, because("A sibling.")));
    private final Story given = asked.by(People.MANAGER).does(given("Mon 9 Mar 2026"));

    private static AccessGiven given(String until) {
      return new AccessGiven(People.CLERK, day(until), Map.of());
    }

    @Test
    void which_opens_nothing_until_it_is_granted() {
      assertFalse(opens(asked, People.CLERK));
      assertEquals(
          Optional.of("A sibling."),
          Engine.access(asked.dossier()).waiting().get(People.CLERK).reason());
      assertEquals(List.of("On request, until 9 March 2026"), grounds(given, People.CLERK));
    }

    @Test
    void and_expires_after_its_last_day_with_no_entry() {
      assertTrue(opens(given.on("Mon 9 Mar 2026 23:59"), People.CLERK));
      assertFalse(opens(given.on("Tue 10 Mar 2026 0:00"), People.CLERK));
    }

    @Test
    void and_may_be_taken_back_or_refused() {
      assertFalse(
          opens(
              given.by(People.MANAGER).does(new AccessEnded(People.CLERK, Map.of())),
              People.CLERK));
      Story refused =
          asked.by(People.MANAGER).does(new AccessRefused(People.CLERK, because("No need.")));
      assertFalse(opens(refused, People.CLERK));
      assertTrue(Engine.access(refused.dossier()).waiting().isEmpty());
    }

    @Test
    void is_asked_with_a_reason_and_for_oneself() {
      assertEquals(
          List.of("Give the reason why you ask."),
          says(REFERRED.by(People.CLERK).isRefused(new AccessAsked(People.CLERK, Map.of()))));
      assertEquals(
          List.of("Everybody asks for themself."),
          says(
              REFERRED
                  .by(People.MANAGER)
                  .isRefused(new AccessAsked(People.CLERK, because("A sibling.")))));
    }

    @Test
    void is_answered_by_the_business_unit_for_a_time_and_only_when_it_was_asked() {
      assertEquals(
          List.of("Requests are answered by the business unit."),
          says(asked.by(People.DIRECTOR).isRefused(given("Mon 9 Mar 2026"))));
      assertEquals(
          List.of("That person has no request that waits for an answer."),
          says(REFERRED.by(People.MANAGER).isRefused(given("Mon 9 Mar 2026"))));
      assertEquals(
          List.of("The last day has passed."),
          says(asked.by(People.MANAGER).isRefused(given("Sun 1 Mar 2026"))));
      assertEquals(
          List.of("The last day cannot be later than 3 March 2027."),
          says(asked.by(People.MANAGER).isRefused(given("Thu 4 Mar 2027"))));
    }

    @Test
    void is_not_granted_to_somebody_with_a_conflict_of_interest() {
      Story excluded = asked.by(People.MANAGER).does(new ConflictDeclared(People.CLERK, Map.of()));
      assertEquals(
          List.of("That person has a conflict of interest in this case."),
          says(excluded.by(People.MANAGER).isRefused(given("Mon 9 Mar 2026"))));
    }
  }

  @Nested
  class And_never_with_a_conflict_of_interest {
    private static Story excluded(PersonId person) {
      return REFERRED.by(person).does(new ConflictDeclared(person, because("A relative.")));
    }

    @Test
    void whatever_ground_there_is() {
      for (PersonId person :
          List.of(People.MANAGER, People.SCRUTINEER, People.DIRECTOR, People.OFFICER)) {
        assertTrue(opens(REFERRED, person));
        assertEquals(List.of(), grounds(excluded(person), person), person.value());
      }
    }

    @Test
    void until_somebody_else_records_that_it_has_ended() {
      Story excluded = excluded(People.OFFICER);
      Happening ended = new ConflictEnded(People.OFFICER, Map.of());
      assertEquals(1, excluded.by(People.OFFICER).isRefused(ended).size());
      assertTrue(opens(excluded.by(People.MANAGER).does(ended), People.OFFICER));
    }

    @Test
    void which_a_chair_may_declare_about_a_member_and_a_member_about_nobody() {
      Story listed = REFERRED.by(People.MANAGER).does(planned());
      Happening of = new ConflictDeclared(People.NURSE, Map.of());
      assertFalse(opens(listed.by(People.DIRECTOR).does(of), People.NURSE));
      assertEquals(1, listed.by(People.INSPECTOR).isRefused(of).size());
    }

    @Test
    void but_the_last_of_the_business_unit_stays() {
      Story one = excluded(ASSISTANT);
      assertEquals(
          List.of(
              "Nobody else of the business unit could open this case then, so it would be lost to"
                  + " the partnership."),
          says(one.by(People.MANAGER).isRefused(new ConflictDeclared(People.MANAGER, Map.of()))));
    }

    @Test
    void as_the_lists_know() {
      Parties parties =
          Engine.parties(excluded(People.OFFICER).dossier(), excluded(People.OFFICER).stands());
      assertEquals(Set.of(People.OFFICER), parties.excluded());
    }
  }

  @Nested
  class At_a_meeting {
    @Test
    void somebody_with_a_conflict_in_the_case_stands_aside_from_its_item() {
      Sessions sessions = Sessions.ofThePanel().with(People.DIRECTOR, People.INSPECTOR);
      Room.Gist gist = sessions.room().cases().get("baby");
      Room.Gist without =
          new Room.Gist(gist.facts(), gist.versions(), gist.types(), Set.of(People.INSPECTOR));
      Room its = sessions.room();
      Room knowing =
          new Room(
              its.body(),
              its.journal(),
              its.frameworks(),
              its.calendar(),
              its.appointments(),
              Map.of("baby", without, "school", its.cases().get("school")));
      Sessions then = new Sessions(knowing, sessions.now());
      assertEquals(1, then.item("baby").sitting().withdrawn());
      assertEquals(0, then.item("school").sitting().withdrawn());
    }

    @Test
    void somebody_is_invited_to_one_item_and_once() {
      Happening.Invited invited = new Happening.Invited("m1", "baby", People.HEAD);
      Sessions sessions = Sessions.ofThePanel().by(People.MANAGER).records(invited);
      assertEquals(List.of(People.HEAD), sessions.item("baby").invited());
      assertEquals(List.of(), sessions.item("school").invited());
      assertEquals(1, sessions.by(People.MANAGER).isRefused(invited).size());
      Sessions ended =
          sessions
              .by(People.MANAGER)
              .records(new Happening.InvitationEnded("m1", "baby", People.HEAD));
      assertEquals(List.of(), ended.item("baby").invited());
    }
  }
}
