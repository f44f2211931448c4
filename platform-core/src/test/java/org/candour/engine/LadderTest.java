package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.day;
import static org.candour.engine.Rules.rule;
import static org.candour.engine.Story.disagree;
import static org.candour.engine.Story.fact;
import static org.candour.engine.Story.settles;
import static org.candour.engine.Story.withdraws;
import static org.candour.engine.Story.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.time.Counting;
import org.candour.time.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The Director has five working days, then the Chief Executive, or after a death the Chief
 * Constable, then the scrutineer.
 */
@DisplayName("A disagreement goes up its ladder rung by rung")
class LadderTest {
  private static final Rule FIVE = rule("NS-J-03", "The Director has five working days.");
  private static final Owner DIRECTOR = new Owner.HolderOf("director", "the Director");
  private static final Owner CHIEF = new Owner.HolderOf("chief", "the Chief Executive");
  private static final Owner CONSTABLE = new Owner.HolderOf("commissioner", "the Chief Constable");
  private static final Owner SCRUTINEER = new Owner.HolderOf("scrutineer", "the Scrutineer");

  private static final Framework IN_TURN =
      Northshire.climbing(
          new Ladder(
              "up",
              "Where a disagreement goes",
              Northshire.DISPUTE,
              List.of(
                  new Ladder.Rung(
                      List.of(new Ladder.Route(Optional.empty(), DIRECTOR)),
                      Optional.of(new WorkingDays(5, Counting.RECEIPT_IS_DAY_0)),
                      Optional.of(FIVE)),
                  new Ladder.Rung(
                      List.of(
                          new Ladder.Route(Optional.of(Northshire.DIED), CONSTABLE),
                          new Ladder.Route(Optional.empty(), CHIEF)),
                      Optional.empty(),
                      Optional.empty()),
                  new Ladder.Rung(Optional.empty(), SCRUTINEER))));

  private static Story disagreed(boolean died) {
    return Story.referred(Story.blank(IN_TURN, "Mon 2 Mar 2026 9:00"), died)
        .returned()
        .on("Wed 11 Mar 2026 14:00")
        .by(People.MANAGER)
        .does(disagree());
  }

  private static Happening goesUp(int rung) {
    return new Happening.DisagreementEscalated(
        "r1",
        "what-next",
        rung,
        Map.of("reason", new Value.Text("No way was found.")),
        Optional.empty());
  }

  private final Story first = disagreed(false);

  @Nested
  class The_first_rung {
    @Test
    void has_its_own_time_which_is_shown_with_how_it_was_counted() {
      Due due = first.due("what-next", "NS-J-03");

      assertEquals(Optional.of(day("Wed 18 Mar 2026")), due.day());
      assertEquals("the Director", due.owesName());
      assertEquals(Due.State.OPEN, due.state());
      assertTrue(due.says().contains("Counted from: the disagreement came to the Director."));
    }

    @Test
    void is_overdue_when_it_did_not_settle_it_in_time() {
      assertEquals(
          Due.State.OVERDUE,
          Story.due(first.about("Thu 19 Mar 2026 9:00"), "what-next", "NS-J-03").state());
    }

    @Test
    void settles_it() {
      assertEquals(
          State.MET, first.by(People.DIRECTOR).does(settles("review")).step("what-next").state());
    }

    @Test
    void is_marked_late_when_it_settles_after_its_time() {
      Story late = first.on("Thu 19 Mar 2026 9:00").by(People.DIRECTOR).does(settles("review"));

      assertTrue(
          late.last().verdict().marks().stream()
              .anyMatch(m -> m.rule().equals(Optional.of("NS-J-03"))));
    }
  }

  @Nested
  class No_rung_is_skipped {
    @Test
    void by_a_later_one_that_settles_it() {
      List<Reason> refused = first.by(People.CHIEF).isRefused(settles("review"));

      assertEquals(
          List.of("“What happens next” is with the Director, and no rung is skipped."),
          Story.says(refused));
      assertEquals(Optional.of(Northshire.DISPUTE), refused.get(0).rule());
    }

    @Test
    void by_letting_it_go_up_past_the_next() {
      assertEquals(
          List.of("“What happens next” goes to the Chief Executive next, and no rung is skipped."),
          Story.says(first.by(People.DIRECTOR).isRefused(goesUp(3))));
    }

    @Test
    void and_what_was_settled_past_it_elsewhere_has_no_effect() {
      Story skipped =
          first.by(People.CHIEF).reports(at("Wed 11 Mar 2026 13:30"), settles("review"));

      assertFalse(skipped.last().effective());
      assertEquals(State.WITH_LADDER, skipped.step("what-next").state());
    }
  }

  @Nested
  class It_goes_up {
    private final Story second =
        first.on("Fri 13 Mar 2026 9:00").by(People.DIRECTOR).does(goesUp(2));

    @Test
    void when_the_rung_that_has_it_lets_it() {
      assertTrue(second.by(People.CHIEF).does(settles("review")).last().effective());
      assertEquals(1, second.by(People.DIRECTOR).isRefused(settles("review")).size());
    }

    @Test
    void to_whoever_sits_on_the_next_rung_in_such_a_case() {
      Story death = disagreed(true).by(People.DIRECTOR).does(goesUp(2));

      assertEquals(1, death.by(People.CHIEF).isRefused(settles("review")).size());
      assertTrue(death.by(People.COMMISSIONER).does(settles("review")).last().effective());
    }

    @Test
    void and_the_time_of_the_rung_before_no_longer_runs() {
      assertTrue(second.step("what-next").due().stream().noneMatch(d -> d.rule().equals(FIVE)));
    }

    @Test
    void once_at_a_time() {
      assertEquals(
          List.of("“What happens next” has already come to that rung or past it."),
          Story.says(second.by(People.CHIEF).isRefused(goesUp(2))));
    }

    @Test
    void to_the_last_and_no_further() {
      Story third = second.by(People.CHIEF).does(goesUp(3));

      assertEquals(
          List.of(
              "“What happens next” is with the Scrutineer, the last to settle it. It goes no"
                  + " further."),
          Story.says(third.by(People.SCRUTINEER).isRefused(goesUp(4))));
      assertTrue(third.offer(Offer.Act.ESCALATE_DISAGREEMENT, "what-next").isEmpty());
    }

    @Test
    void back_down_when_that_entry_is_withdrawn() {
      Story back = second.by(People.MANAGER).does(withdraws(second.last().place()));

      assertTrue(back.by(People.DIRECTOR).does(settles("review")).last().effective());
    }

    @Test
    void not_before_anybody_disagreed() {
      Story ready =
          Story.referred(Story.blank(IN_TURN, "Mon 2 Mar 2026 9:00"), false)
              .returned()
              .on("Wed 11 Mar 2026 14:00");

      assertEquals(
          List.of(
              "No disagreement on “What happens next” has been recorded, so there is nothing to"
                  + " take up."),
          Story.says(ready.by(People.DIRECTOR).isRefused(goesUp(2))));
    }

    @Test
    void from_rung_one_again_after_a_new_disagreement() {
      Story again =
          second
              .by(People.CHIEF)
              .does(settles("review"))
              .by(People.SCRUTINEER)
              .does(Story.answers("scrutiny", "challenge"))
              .by(People.MANAGER)
              .does(disagree());

      assertEquals(1, again.step("what-next").ladder().orElseThrow().from());
    }
  }

  @Nested
  class Those_who_disagree {
    @Test
    void leave_the_rung_its_time() {
      List<Reason> refused =
          first.on("Wed 18 Mar 2026 16:00").by(People.NURSE).isRefused(goesUp(2));

      assertTrue(
          refused.get(0).says().startsWith("the Director still has time to settle"),
          () -> Story.says(refused).toString());
      assertEquals(Optional.of(Northshire.DISPUTE), refused.get(0).rule());
    }

    @Test
    void take_it_up_once_that_has_passed() {
      assertTrue(
          first.on("Thu 19 Mar 2026 9:00").by(People.NURSE).does(goesUp(2)).last().effective());
    }

    @Test
    void alone_may_besides_the_rung_itself() {
      assertEquals(
          List.of(
              "“What happens next” is taken up by the Director or by those who disagree."
                  + " Nothing that you hold here lets you do it."),
          Story.says(first.by(People.OFFICER).isRefused(goesUp(2))));
    }
  }

  @Test
  void nobody_takes_it_up_while_it_is_not_known_who_comes_next() {
    Story unknown = first.by(People.MANAGER).does(fact("died", new Value.NotKnown()));

    assertEquals(
        List.of(
            "Who next settles “What happens next” in this case cannot be told from what is"
                + " known."),
        Story.says(unknown.by(People.DIRECTOR).isRefused(goesUp(2))));
    Story known = unknown.by(People.MANAGER).does(fact("died", yes()));
    assertTrue(known.by(People.DIRECTOR).does(goesUp(2)).last().effective());
  }

  @Test
  void the_offer_names_who_comes_next() {
    Offer offer = first.offer(Offer.Act.ESCALATE_DISAGREEMENT, "what-next").orElseThrow();

    assertEquals("Let it go up to the Chief Executive", offer.label());
    assertEquals("2", offer.options().get(0).id());
  }
}
