package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Rules.rule;
import static org.candour.engine.Story.chairedBy;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.disagree;
import static org.candour.engine.Story.fullPanel;
import static org.candour.engine.Story.settles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Attendee;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.tenancy.PersonId;
import org.candour.time.Counting;
import org.candour.time.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The Board has five working days, then the Executive settles it or lets it go up to the Chief
 * Constable. The Board needs the council and the police; the Chief Executive chairs it.
 */
@DisplayName("A disagreement that comes to a body")
class SettledAtAMeetingTest {
  private static final Rule FIVE = rule("NS-J-03", "The Board has five working days.");

  private static final Framework BOARD_FIRST =
      Northshire.climbing(
          new Ladder(
              "up",
              "Where a disagreement goes",
              Northshire.DISPUTE,
              List.of(
                  new Ladder.Rung(
                      List.of(
                          new Ladder.Route(
                              Optional.empty(), new Owner.OfBody("board", "the Board"))),
                      Optional.of(new WorkingDays(5, Counting.RECEIPT_IS_DAY_0)),
                      Optional.of(FIVE)),
                  new Ladder.Rung(Optional.empty(), new Owner.OfBody("executive", "the Executive")),
                  new Ladder.Rung(
                      Optional.empty(),
                      new Owner.HolderOf("commissioner", "the Chief Constable")))));

  private final Story up =
      Story.referred(Story.blank(BOARD_FIRST, "Mon 2 Mar 2026 9:00"), false)
          .returned()
          .on("Wed 11 Mar 2026 14:00")
          .by(People.MANAGER)
          .does(disagree());

  private static Sitting meeting(String body, PersonId... people) {
    List<Attendee> present =
        Stream.of(people).flatMap(p -> Story.seated(body, p).stream()).toList();
    return chairedBy(people[0], Story.sitting(body, present, Ballot.AYE));
  }

  private static Optional<Sitting> quorate() {
    return Optional.of(meeting("board", People.CHIEF, People.COMMISSIONER, People.NURSE));
  }

  private static Optional<Sitting> withoutThePolice() {
    return Optional.of(meeting("board", People.CHIEF, People.NURSE));
  }

  private static Optional<Sitting> executive() {
    return Optional.of(meeting("executive", People.CHIEF, People.COMMISSIONER, People.NURSE));
  }

  private static Happening goesUp(int rung, Optional<Sitting> sitting) {
    return new Happening.DisagreementEscalated(
        "r1", "what-next", rung, Map.of("reason", new Value.Text("No way was found.")), sitting);
  }

  private static Happening planned(String body) {
    return new Happening.SittingPlanned(
        "r1", "what-next", body, "m1", "i1", on("Mon 16 Mar 2026"), Map.of());
  }

  private static List<String> rules(List<Reason> reasons) {
    return reasons.stream().flatMap(r -> r.rule().stream()).map(r -> r.id().value()).toList();
  }

  @Nested
  class Is_settled {
    @Test
    void at_a_quorate_meeting_whose_attendance_the_entry_keeps() {
      Story settled = up.by(People.MANAGER).does(settles("review", quorate()));

      assertEquals(State.MET, settled.step("what-next").state());
      assertEquals(Optional.of("review"), settled.step("what-next").outcome());
      assertEquals(quorate(), settled.last().what().restsOn());
      assertTrue(settled.marked(Mark.Kind.NOTE).stream().anyMatch(s -> s.startsWith("Quorate")));
      assertEquals(List.of(), settled.stands().findings());
    }

    @Test
    void by_nobody_outside_a_meeting_not_even_one_of_its_members() {
      List<Reason> refused = up.by(People.CHIEF).isRefused(settles("review"));

      assertEquals(
          List.of("The disagreement on “What happens next” is settled at a meeting of the Board."),
          Story.says(refused));
      assertEquals(List.of("NS-J-02"), rules(refused));
      assertEquals(
          Optional.of(
              "Put it on the agenda of a meeting of the Board, and record there how it was"
                  + " settled."),
          refused.get(0).remedy());
      assertEquals(1, up.by(People.MANAGER).isRefused(settles("review")).size());
    }

    @Test
    void not_while_the_meeting_is_inquorate() {
      List<Reason> refused = up.by(People.MANAGER).isRefused(settles("review", withoutThePolice()));

      assertEquals(List.of("NS-C-02"), rules(refused));
      assertTrue(refused.get(0).says().startsWith("Board: Not quorate"), refused.get(0).says());
    }

    @Test
    void not_under_somebody_who_may_not_chair_it() {
      Sitting wrong = chairedBy(People.NURSE, quorate().orElseThrow());

      assertEquals(
          List.of("NS-B-02"),
          rules(up.by(People.MANAGER).isRefused(settles("review", Optional.of(wrong)))));
    }

    @Test
    void not_when_its_votes_do_not_carry_it() {
      Sitting all = quorate().orElseThrow();
      List<Vote> votes = new ArrayList<>();
      all.votes().forEach(v -> votes.add(new Vote(v.person(), v.seat(), Ballot.NO)));

      assertEquals(
          List.of("NS-J-05"),
          rules(
              up.by(People.MANAGER).isRefused(settles("review", Optional.of(all.voting(votes))))));
    }

    @Test
    void not_at_a_meeting_of_those_who_disagreed() {
      assertEquals(
          List.of(
              "This meeting is not one of the Board, which has the disagreement on “What happens"
                  + " next”."),
          Story.says(
              up.by(People.MANAGER).isRefused(settles("review", Optional.of(fullPanel()))).stream()
                  .filter(r -> r.field().equals(Optional.of("meeting")))
                  .toList()));
    }

    @Test
    void not_at_a_meeting_of_a_higher_rung() {
      assertEquals(
          List.of("“What happens next” is with the Board, and no rung is skipped."),
          Story.says(up.by(People.MANAGER).isRefused(settles("review", executive()))));
    }

    @Test
    void on_the_word_of_the_business_unit_or_of_somebody_who_was_there() {
      assertTrue(up.by(People.NURSE).does(settles("review", quorate())).last().effective());
      assertEquals(
          List.of(
              "A decision of the Board is recorded by the business unit or by a member who was"
                  + " there."),
          Story.says(up.by(People.OFFICER).isRefused(settles("review", quorate()))));
    }

    @Test
    void not_before_it_came_up() {
      assertTrue(
          Story.says(
                  up.by(People.MANAGER)
                      .isRefusedToReport(on("Tue 10 Mar 2026"), settles("review", quorate())))
              .contains(
                  "The disagreement on “What happens next” came up on 11 March 2026 at 2pm. You"
                      + " gave 10 March 2026."));
    }

    @Test
    void once() {
      Story settled = up.by(People.MANAGER).does(settles("review", quorate()));

      assertEquals(
          List.of("“What happens next” has already been decided: “review”."),
          Story.says(settled.by(People.MANAGER).isRefused(settles("review", quorate()))));
    }
  }

  @Nested
  class That_was_settled_elsewhere {
    @Test
    void has_the_effect_of_the_act_when_the_meeting_was_quorate() {
      Story later = up.on("Thu 12 Mar 2026 9:00");
      Story reported =
          later
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 16:00"), settles("review", quorate()));

      assertTrue(reported.last().effective());
      assertEquals(State.MET, reported.step("what-next").state());
    }

    @Test
    void is_kept_as_a_breach_without_effect_when_it_was_not() {
      Story reported = inquorate();

      assertFalse(reported.last().effective());
      assertEquals(1, reported.marked(Mark.Kind.BREACH).size());
      assertEquals(State.WITH_LADDER, reported.step("what-next").state());
      assertEquals(1, reported.stands().findings().size());
    }

    @Test
    void is_kept_without_effect_when_no_meeting_is_told() {
      Story reported =
          up.on("Thu 12 Mar 2026 9:00")
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 16:00"), settles("review"));

      assertFalse(reported.last().effective());
    }

    @Test
    void is_adopted_by_a_quorate_meeting() {
      Story reported = inquorate();
      Happening adopting = adopting(reported.last().place());
      Story adopted = reported.by(People.MANAGER).does(adopting);

      assertEquals(State.MET, adopted.step("what-next").state());
      assertEquals(List.of(), adopted.stands().findings());
      assertEquals(
          List.of("There is no report without effect of this same decision at that place."),
          Story.says(up.by(People.MANAGER).isRefused(adopting)));
    }

    private Story inquorate() {
      return up.on("Thu 12 Mar 2026 9:00")
          .by(People.MANAGER)
          .reports(at("Wed 11 Mar 2026 16:00"), settles("review", withoutThePolice()));
    }

    private static Happening adopting(long place) {
      return new Happening.DisagreementSettled(
          "r1",
          "what-next",
          "review",
          Map.of("reasons", new Value.Text("It was serious.")),
          quorate(),
          Optional.of(place));
    }
  }

  @Nested
  class Is_owed {
    @Test
    void by_that_body_and_no_longer_by_those_who_disagree() {
      assertEquals("the Board", up.due("what-next", "NS-H-07").owesName());
      assertEquals("body:board", up.due("what-next", "NS-H-07").owes());
      assertEquals(
          "the Review Panel", Story.referred().returned().due("what-next", "NS-H-07").owesName());
    }
  }

  @Nested
  class Is_planned {
    @Test
    void for_a_meeting_of_that_body() {
      assertTrue(up.by(People.MANAGER).does(planned("board")).last().effective());
      assertTrue(up.by(People.CHIEF).does(planned("board")).last().effective());
    }

    @Test
    void for_no_other() {
      assertEquals(
          List.of(
              "Those who decide “What happens next” disagreed, so it now lies with the Board.",
              "“What happens next” is with the Board, not with this meeting."),
          Story.says(up.by(People.MANAGER).isRefused(planned("executive"))));
      assertEquals(1, up.by(People.MANAGER).isRefused(planned("panel")).size());
    }

    @Test
    void by_its_members_or_the_business_unit() {
      assertEquals(
          List.of("The agenda is set by the business unit or by a member of the body."),
          Story.says(up.by(People.DIRECTOR).isRefused(planned("board"))));
    }

    @Test
    void and_that_is_what_is_offered() {
      assertEquals(
          "Set the meeting of the Board for: What happens next",
          up.offer(Offer.Act.PLAN_MEETING, "what-next").orElseThrow().label());
      assertEquals(
          "Settle the disagreement: at a meeting of the Board",
          up.offer(Offer.Act.SETTLE_DISAGREEMENT, "what-next").orElseThrow().label());
    }
  }

  @Nested
  class Goes_up_further {
    @Test
    void when_a_quorate_meeting_lets_it_whatever_was_voted() {
      Story higher = up.by(People.MANAGER).does(goesUp(2, quorate()));

      assertEquals(quorate(), higher.last().what().restsOn());
      assertTrue(higher.by(People.MANAGER).does(settles("review", executive())).last().effective());
    }

    @Test
    void not_from_an_inquorate_meeting() {
      assertEquals(
          List.of("NS-C-02"),
          rules(up.by(People.MANAGER).isRefused(goesUp(2, withoutThePolice()))));
    }

    @Test
    void not_because_one_of_its_members_lets_it() {
      assertEquals(
          List.of("“What happens next” is with the Board, which lets it go up at a meeting."),
          Story.says(up.by(People.COMMISSIONER).isRefused(goesUp(2, Optional.empty()))));
    }

    @Test
    void by_those_who_disagree_once_it_has_had_its_time() {
      Story later = up.on("Thu 19 Mar 2026 9:00");

      assertEquals(1, up.by(People.DIRECTOR).isRefused(goesUp(2, Optional.empty())).size());
      assertTrue(later.by(People.DIRECTOR).does(goesUp(2, Optional.empty())).last().effective());
    }

    @Test
    void early_on_the_word_of_the_business_unit_only_with_the_meeting_that_let_it() {
      Story later = up.on("Thu 12 Mar 2026 9:00");

      assertFalse(
          later
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 16:00"), goesUp(2, Optional.empty()))
              .last()
              .effective());
      assertTrue(
          later
              .by(People.MANAGER)
              .reports(at("Wed 11 Mar 2026 16:00"), goesUp(2, quorate()))
              .last()
              .effective());
    }

    @Test
    void to_the_holder_of_a_post_who_settles_it_without_a_meeting() {
      Story last =
          up.by(People.MANAGER)
              .does(goesUp(2, quorate()))
              .by(People.MANAGER)
              .does(goesUp(3, executive()));

      assertEquals(
          List.of("“What happens next” is with the Chief Constable, not with this meeting."),
          Story.says(last.by(People.COMMISSIONER).isRefused(settles("review", executive()))));
      assertTrue(last.by(People.COMMISSIONER).does(settles("review")).last().effective());
    }
  }

  @Nested
  class Whose_meeting_was_recorded_wrongly {
    private final Story settled = up.by(People.MANAGER).does(settles("review", quorate()));
    private final Story corrected =
        settled
            .by(People.MANAGER)
            .does(
                new Happening.AttendanceCorrected(
                    "r1", "what-next", "board", "m1", "i1", withoutThePolice().orElseThrow()));

    @Test
    void is_to_be_looked_at_again() {
      Assessment.Attention finding = corrected.stands().findings().get(0);

      assertEquals(settled.last().place(), finding.place());
      assertTrue(finding.reason().says().contains("Board: Not quorate"), finding.reason().says());
      assertEquals(State.MET, corrected.step("what-next").state());
    }

    @Test
    void by_the_same_body_and_not_by_those_who_disagreed() {
      assertTrue(corrected.offer(Offer.Act.DECIDE, "what-next").isEmpty());
      assertEquals(
          "What happens next: look at it again: at a meeting of the Board",
          corrected.offer(Offer.Act.SETTLE_DISAGREEMENT, "what-next").orElseThrow().label());
      assertEquals(
          List.of("The disagreement on “What happens next” was settled by the Board."),
          Story.says(corrected.by(People.MANAGER).isRefused(decides("exercise", fullPanel()))));
      assertTrue(corrected.by(People.MANAGER).does(planned("board")).last().effective());
      assertEquals(1, corrected.by(People.MANAGER).isRefused(disagree()).size());

      Story again = corrected.by(People.MANAGER).does(settles("exercise", quorate()));
      assertEquals(Optional.of("exercise"), again.step("what-next").outcome());
      assertEquals(List.of(), again.stands().findings());
    }
  }

  @Test
  void was_settled_without_a_meeting_in_older_entries_which_stand() {
    Story before = up.by(People.MANAGER).does(settles("review", quorate()));
    List<org.candour.journal.Entry> older = new ArrayList<>(before.dossier().journal());
    org.candour.journal.Entry last = older.remove(older.size() - 1);
    older.add(
        new org.candour.journal.Entry(
            last.subject(), last.place(), last.stamp(), settles("review"), last.verdict()));
    Dossier dossier =
        new Dossier(
            before.dossier().subject(),
            older,
            before.dossier().frameworks(),
            before.dossier().calendar(),
            before.dossier().appointments());
    Story story = new Story(dossier, before.now(), Optional.empty());

    assertEquals(State.MET, story.step("what-next").state());
    assertEquals(List.of(), story.stands().findings());
  }
}
