package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.day;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.answers;
import static org.candour.engine.Story.chairedBy;
import static org.candour.engine.Story.corrects;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.disagree;
import static org.candour.engine.Story.fullPanel;
import static org.candour.engine.Story.no;
import static org.candour.engine.Story.notified;
import static org.candour.engine.Story.panel;
import static org.candour.engine.Story.settles;
import static org.candour.engine.Story.withdraws;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Sitting;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A correction replaces a value and judges nothing anew")
class CorrectionTest {
  private static final long CASE = 1;
  private static final long FACTS = 2;
  private static final long REVIEW = 3;

  private final Story story = Story.referred().on("Tue 3 Mar 2026 9:00");

  private static Value moment(String day) {
    return new Value.Moment(on(day));
  }

  @Nested
  class Of_a_fact {
    @Test
    void moves_what_is_counted_from_it() {
      Story corrected =
          story.by(People.MANAGER).does(corrects(FACTS, "aware", moment("Wed 25 Feb 2026")));

      assertEquals(Optional.of(day("Wed 4 Mar 2026")), corrected.due("notice", "NS-H-01").day());
      assertEquals(FACTS, corrected.due("notice", "NS-H-01").anchorPlace());
    }

    @Test
    void leaves_the_other_facts_of_the_entry_as_they_were() {
      Story corrected = story.by(People.MANAGER).does(corrects(FACTS, "abuse", no()));

      assertEquals(yes(), corrected.stands().facts().of("child"));
      assertEquals(no(), corrected.stands().facts().of("abuse"));
    }

    @Test
    void is_not_seen_as_known_before_it() {
      Story corrected =
          story.by(People.MANAGER).does(corrects(FACTS, "abuse", no())).on("Wed 4 Mar 2026 9:00");

      assertEquals(yes(), corrected.asKnownAt("Mon 2 Mar 2026 12:00").facts().of("abuse"));
    }

    @Test
    void does_not_outdo_what_was_said_later() {
      Story corrected =
          story
              .by(People.MANAGER)
              .does(Story.fact("abuse", yes()))
              .by(People.MANAGER)
              .does(corrects(FACTS, "abuse", no()));

      assertEquals(yes(), corrected.stands().facts().of("abuse"));
    }

    @Test
    void takes_what_the_fact_takes() {
      assertEquals(
          List.of("“Abuse or neglect is known or suspected” takes yes, no or not known"),
          Story.says(
              story
                  .by(People.MANAGER)
                  .isRefused(corrects(FACTS, "abuse", new Value.Text("perhaps")))));
    }

    @Test
    void replaces_one_value_at_a_time() {
      Happening two = new Happening.Corrected(FACTS, "abuse", Map.of("abuse", no(), "died", yes()));

      List<Reason> refused = story.by(People.MANAGER).isRefused(two);
      assertEquals(List.of("A correction replaces one value at a time."), Story.says(refused));
      assertEquals(
          Optional.of("Correct “The child died” with a correction of its own."),
          refused.get(0).remedy());
    }

    @Test
    void says_what_is_right() {
      assertEquals(
          List.of("Give the value that replaces the wrong one."),
          Story.says(
              story
                  .by(People.MANAGER)
                  .isRefused(new Happening.Corrected(FACTS, "abuse", Map.of()))));
    }

    @Test
    void leaves_the_entry_and_its_verdict_as_they_were() {
      Entry before = story.dossier().journal().get(1);
      Story corrected = story.by(People.MANAGER).does(corrects(FACTS, "abuse", no()));

      assertEquals(before, corrected.dossier().journal().get(1));
      assertEquals(1, corrected.dossier().journal().get(2).verdict().criteria().size());
      assertEquals(
          story.dossier().journal().get(2).verdict(),
          corrected.dossier().journal().get(2).verdict());
    }
  }

  @Nested
  class Of_a_scrutineers_note {
    private final Story noted =
        story
            .by(People.SCRUTINEER)
            .does(
                new Happening.ScrutinyNoted(
                    Happening.ScrutinyNoted.Note.CHALLENGE,
                    Map.of(Happening.ScrutinyNoted.TEXT, new Value.Text("Why was nobody asked?"))));
    private final long note = noted.dossier().journal().size();

    @Test
    void is_not_for_those_who_are_scrutinised() {
      for (String field : List.of(Happening.Corrected.WITHDRAWN, Happening.Corrected.HAPPENED)) {
        List<Reason> refused =
            noted
                .by(People.MANAGER)
                .isRefused(
                    field.equals(Happening.Corrected.WITHDRAWN)
                        ? withdraws(note)
                        : corrects(note, field, moment("Fri 27 Feb 2026")));
        assertEquals(
            List.of(
                "A scrutineer's note is corrected only by the scrutineer who made it: those who are"
                    + " scrutinised answer it."),
            Story.says(refused));
      }
    }

    @Test
    void is_for_the_scrutineer_who_made_it() {
      Story withdrawn = noted.by(People.SCRUTINEER).does(withdraws(note));
      assertEquals(0, Engine.notes(withdrawn.dossier()));
      assertEquals(1, Engine.notes(noted.dossier()));
    }
  }

  @Nested
  class Of_when_it_happened {
    @Test
    void moves_every_clock_that_counts_from_it() {
      Story corrected =
          story
              .by(People.MANAGER)
              .does(corrects(REVIEW, Happening.Corrected.HAPPENED, moment("Fri 27 Feb 2026")));

      assertEquals(Optional.of(day("Thu 12 Mar 2026")), corrected.due("returns", "NS-H-03").day());
      assertEquals(on("Fri 27 Feb 2026"), corrected.stands().review("r1").orElseThrow().opened());
    }

    @Test
    void tells_late_from_in_time_but_leaves_the_mark_of_the_entry() {
      Story late =
          Story.referred().on("Mon 9 Mar 2026 9:00").by(People.DIRECTOR).does(notified(yes()));
      Story corrected =
          late.by(People.MANAGER)
              .does(corrects(4, Happening.Corrected.HAPPENED, moment("Fri 6 Mar 2026")));

      assertEquals(Due.State.MET_LATE, late.due("notice", "NS-H-01").state());
      assertEquals(Due.State.MET, corrected.due("notice", "NS-H-01").state());
      assertEquals(1, corrected.dossier().journal().get(3).verdict().marks().size());
    }

    @Test
    void is_never_to_the_future() {
      assertEquals(
          List.of("What happened cannot lie in the future. You gave 4 March 2026."),
          Story.says(
              story
                  .by(People.MANAGER)
                  .isRefused(
                      corrects(REVIEW, Happening.Corrected.HAPPENED, moment("Wed 4 Mar 2026")))));
    }

    @Test
    void gives_a_date() {
      assertEquals(
          List.of("Give the date when it happened."),
          Story.says(
              story
                  .by(People.MANAGER)
                  .isRefused(
                      corrects(REVIEW, Happening.Corrected.HAPPENED, new Value.NotKnown()))));
    }
  }

  @Nested
  class Of_what_never_happened {
    @Test
    void opens_again_what_was_recorded_as_done() {
      Story done = story.by(People.DIRECTOR).does(notified(yes()));
      Story withdrawn = done.by(People.DIRECTOR).does(withdraws(4));

      assertEquals(StepStanding.State.OPEN, withdrawn.step("notice").state());
      assertEquals(StepStanding.State.MET, done.step("notice").state());
      assertTrue(withdrawn.by(People.DIRECTOR).does(notified(yes())).last().effective());
    }

    @Test
    void takes_a_fact_back_to_what_was_said_before() {
      Story said = story.by(People.MANAGER).does(Story.fact("abuse", no()));

      assertEquals(yes(), said.by(People.MANAGER).does(withdraws(4)).stands().facts().of("abuse"));
    }

    @Test
    void is_said_once() {
      Story withdrawn =
          story.by(People.DIRECTOR).does(notified(yes())).by(People.DIRECTOR).does(withdraws(4));

      assertEquals(
          List.of("That entry has been withdrawn already."),
          Story.says(withdrawn.by(People.DIRECTOR).isRefused(withdraws(4))));
    }

    @Test
    void is_not_the_opening_of_a_case_or_review_nor_a_correction() {
      String never = "The opening of a case or review, and a correction, cannot be withdrawn.";
      Story corrected = story.by(People.MANAGER).does(corrects(FACTS, "abuse", no()));

      assertEquals(List.of(never), Story.says(story.by(People.MANAGER).isRefused(withdraws(CASE))));
      assertEquals(
          List.of(never), Story.says(story.by(People.MANAGER).isRefused(withdraws(REVIEW))));
      assertEquals(
          List.of(never), Story.says(corrected.by(People.MANAGER).isRefused(withdraws(4))));
    }

    @Test
    void clears_the_finding_of_a_report_that_should_not_be_there() {
      Story breach =
          Story.referred()
              .returned()
              .on("Wed 11 Mar 2026 14:00")
              .by(People.MANAGER)
              .reports(on("Tue 10 Mar 2026"), decides("review", panel(People.DIRECTOR)));

      assertEquals(1, breach.stands().findings().size());
      assertEquals(
          List.of(),
          breach.by(People.MANAGER).does(withdraws(breach.last().place())).stands().findings());
    }
  }

  @Nested
  class Is_made {
    @Test
    void by_who_recorded_it_or_the_business_unit() {
      assertEquals(
          List.of("An entry is corrected by the person who recorded it or by the business unit."),
          Story.says(story.by(People.CLERK).isRefused(corrects(FACTS, "abuse", no()))));
      assertTrue(story.by(People.OFFICER).does(corrects(FACTS, "abuse", no())).last().effective());
    }

    @Test
    void of_an_entry_and_a_value_that_are_there() {
      assertEquals(
          List.of("There is no such entry in this case."),
          Story.says(story.by(People.MANAGER).isRefused(corrects(99, "abuse", no()))));
      assertEquals(
          List.of("That entry does not answer “Kind of incident”."),
          Story.says(
              story
                  .by(People.MANAGER)
                  .isRefused(corrects(FACTS, "kind", new Value.Choice("fire")))));
    }

    @Test
    void of_an_answer_only_by_what_the_question_takes() {
      Story done = story.by(People.DIRECTOR).does(notified(yes()));

      assertEquals(
          List.of("“Every agency was asked” is answered no. Every agency is asked first."),
          Story.says(done.by(People.DIRECTOR).isRefused(corrects(4, "checked", no()))));
      assertEquals(
          List.of("“What happened” has no answer."),
          Story.says(
              story
                  .by(People.MANAGER)
                  .isRefused(corrects(REVIEW, "summary", new Value.Text("  ")))));
    }

    @Test
    void by_the_version_that_judged_what_it_corrects() {
      Story june = story.on("Tue 2 Jun 2026 9:00");

      assertEquals(
          1,
          june.by(People.MANAGER).does(corrects(FACTS, "abuse", no())).last().stamp().framework());
    }
  }

  @Nested
  class After_a_decision {
    private final Story decided = Story.referred().decided("exercise");
    private final long place = decided.last().place();
    private final Story corrected =
        decided.on("Thu 12 Mar 2026 9:00").by(People.MANAGER).does(corrects(FACTS, "died", yes()));

    @Test
    void the_decision_stands_as_it_was_made() {
      assertEquals(StepStanding.State.MET, corrected.step("what-next").state());
      assertEquals(Optional.of("exercise"), corrected.step("what-next").outcome());
    }

    @Test
    void it_says_that_it_would_not_have_been_valid_and_why() {
      Assessment.Attention finding = corrected.stands().findings().get(0);

      assertEquals(place, finding.place());
      assertEquals(
          "This decision stands as it was made, but on what is known now it would not have been"
              + " valid. “Learning exercise” cannot be chosen in this case, because this is not so:"
              + " the child is alive.",
          finding.reason().says());
      assertEquals("NS-I-03", finding.reason().rule().orElseThrow().id().value());
    }

    @Test
    void it_may_be_decided_anew_and_is_offered() {
      assertEquals(
          "What happens next: look at it again",
          corrected.offer(Offer.Act.DECIDE, "what-next").orElseThrow().label());
      assertTrue(decided.offer(Offer.Act.DECIDE, "what-next").isEmpty());

      Story anew =
          corrected
              .by(People.MANAGER)
              .does(decides("review", chairedBy(People.INSPECTOR, fullPanel())));
      assertEquals(Optional.of("review"), anew.step("what-next").outcome());
      assertEquals(List.of(), anew.stands().findings());
    }

    @Test
    void nothing_is_to_be_looked_at_when_it_would_have_been_valid_all_the_same() {
      Story other =
          Story.referred()
              .decided("review")
              .by(People.MANAGER)
              .does(corrects(FACTS, "abuse", yes()));

      assertEquals(List.of(), other.stands().findings());
    }

    @Test
    void is_to_be_looked_at_again_when_another_post_had_to_chair_it() {
      Story other =
          Story.referred()
              .decided("review")
              .by(People.MANAGER)
              .does(corrects(FACTS, "died", yes()));

      assertEquals(1, other.stands().findings().size());
      assertTrue(
          other.stands().findings().get(0).reason().says().contains("may not take the chair"));
    }

    @Test
    void a_lawful_erasure_speaks_against_no_decision() {
      Story erased = decided.by(People.MANAGER).does(Story.fact("died", new Value.Erased()));

      assertEquals(List.of(), erased.stands().findings());
    }

    @Test
    void one_that_a_rung_of_the_ladder_settled_is_looked_at_too() {
      Story settled =
          Story.referred()
              .returned()
              .on("Wed 11 Mar 2026 14:00")
              .by(People.DIRECTOR)
              .does(disagree())
              .by(People.CHIEF)
              .does(settles("exercise"));

      assertEquals(
          settled.last().place(),
          settled
              .by(People.MANAGER)
              .does(corrects(FACTS, "died", yes()))
              .stands()
              .findings()
              .get(0)
              .place());
    }
  }

  @Nested
  class Of_who_was_there {
    private final Story decided = Story.referred().decided("review");

    private static Happening attendance(Sitting really) {
      return new Happening.AttendanceCorrected("r1", "what-next", "panel", "m1", "i1", really);
    }

    private static Sitting without(Sitting sitting) {
      return sitting.voting(List.of());
    }

    @Test
    void leaves_a_finding_when_the_meeting_was_not_quorate_after_all() {
      Story corrected =
          decided
              .by(People.MANAGER)
              .does(attendance(without(panel(People.DIRECTOR, People.NURSE))));

      List<String> says =
          corrected.stands().findings().stream().map(f -> f.reason().says()).toList();
      assertTrue(
          says.get(0)
              .startsWith(
                  "This decision stands as it was made, but on what is known now it would not have"
                      + " been valid. Review Panel: Not quorate: 2 of 3"));
      assertEquals(StepStanding.State.MET, corrected.step("what-next").state());
    }

    @Test
    void leaves_none_when_it_was_quorate_all_the_same() {
      Story corrected =
          Story.referred()
              .returned()
              .on("Wed 11 Mar 2026 14:00")
              .by(People.MANAGER)
              .does(decides("review", fullPanel()))
              .by(People.MANAGER)
              .does(attendance(without(fullPanel())));

      assertEquals(List.of(), corrected.stands().findings());
    }

    @Test
    void of_another_meeting_changes_nothing_here() {
      Happening elsewhere =
          new Happening.AttendanceCorrected(
              "r1", "what-next", "panel", "m2", "i1", panel(People.DIRECTOR));

      assertEquals(
          List.of("Nothing in this case rests on that item of that meeting."),
          Story.says(decided.by(People.MANAGER).isRefused(elsewhere)));
    }

    @Test
    void is_no_longer_spoken_of_once_it_was_decided_anew() {
      Story anew =
          decided
              .by(People.MANAGER)
              .does(attendance(without(panel(People.DIRECTOR, People.NURSE))))
              .by(People.MANAGER)
              .does(decides("review", fullPanel()));

      assertEquals(List.of(), anew.stands().findings());
    }

    @Test
    void may_show_a_vote_of_somebody_who_was_not_there_without_naming_them() {
      Story corrected =
          decided
              .by(People.MANAGER)
              .does(attendance(without(panel(People.DIRECTOR, People.NURSE))));

      assertTrue(
          corrected.stands().findings().stream()
              .map(Assessment.Attention::reason)
              .map(Reason::says)
              .noneMatch(s -> s.contains(People.INSPECTOR.value())));
    }
  }

  @Test
  void of_a_decision_that_was_answered_takes_the_answer_with_it() {
    Story agreed =
        Story.referred().decided("review").by(People.SCRUTINEER).does(answers("scrutiny", "agree"));
    Story withdrawn = agreed.by(People.MANAGER).does(withdraws(agreed.last().place() - 1));

    assertEquals(StepStanding.State.OPEN, withdrawn.step("what-next").state());
    assertEquals(StepStanding.State.WAITS, withdrawn.step("scrutiny").state());
    assertEquals(at("Mon 2 Mar 2026 9:00"), withdrawn.stands().review("r1").orElseThrow().opened());
  }
}
