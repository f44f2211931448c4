package org.candour.quorum;

import static org.candour.quorum.Ballot.ABSTAIN;
import static org.candour.quorum.Ballot.AYE;
import static org.candour.quorum.Ballot.NO;
import static org.candour.quorum.Someone.inSeat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.candour.body.Attendee;
import org.candour.quorum.Majority.Among;
import org.candour.quorum.VoteVerdict.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Two thirds of the weight and more than half of the people must vote for it")
class HurdlesTest {
  private static final String FUNDER = "funder";
  private final Attendee council = inSeat("council", FUNDER);
  private final Attendee police = inSeat("police", FUNDER);
  private final Attendee health = inSeat("health", FUNDER);
  private final Attendee fire = inSeat("fire");
  private final Attendee school = inSeat("school");
  private final Map<String, Integer> weights =
      Map.of("council", 50, "police", 20, "health", 20, "fire", 5, "school", 5);
  private final Table table = Table.of(council, police, health, fire, school);

  private Voting among(Among among) {
    return new Hurdles(
        Electorate.members(),
        weights,
        among,
        List.of(
            new Hurdle(Bar.atLeast(2, 3), SeatClass.every(), true),
            new Hurdle(Bar.moreThan(1, 2), SeatClass.every(), false)));
  }

  private final Voting voting = among(Among.ELECTORATE);

  @Test
  void carries_when_both_are_cleared() {
    VoteVerdict verdict =
        table.all(NO).votes(council, AYE).votes(police, AYE).votes(fire, AYE).judge(voting);
    assertEquals(State.CARRIED, verdict.state());
    assertEquals(
        "Carried: 3 for, 2 against (Member of health and Member of school). The weight for it: 75"
            + " of 100, and 67 was needed. The people for it: 3 of 5, and 3 was needed.",
        verdict.says());
  }

  @Test
  void fails_on_the_people_when_two_heavy_ones_are_alone() {
    VoteVerdict verdict = table.all(NO).votes(council, AYE).votes(police, AYE).judge(voting);
    assertEquals(State.NOT_CARRIED, verdict.state());
    assertTrue(verdict.says().endsWith("The people for it: 2 of 5, and 3 is needed."));
  }

  @Test
  void fails_on_the_weight_when_everybody_else_outnumbers_the_council() {
    VoteVerdict verdict = table.all(AYE).votes(council, NO).judge(voting);
    assertEquals(State.NOT_CARRIED, verdict.state());
    assertTrue(verdict.says().contains("The weight for it: 50 of 100, and 67 is needed."));
  }

  @Nested
  class An_absence {
    private final Table three =
        table.without(health).without(school).votes(council, AYE).votes(police, AYE);

    @Test
    void counts_against_it_among_the_membership() {
      assertEquals(State.NOT_CARRIED, three.votes(fire, NO).judge(voting).state());
    }

    @Test
    void does_not_count_among_those_voting() {
      assertEquals(State.CARRIED, three.votes(fire, NO).judge(among(Among.VOTING)).state());
    }

    @Test
    void nor_among_those_present_where_an_abstention_does() {
      assertEquals(State.CARRIED, three.votes(fire, ABSTAIN).judge(among(Among.PRESENT)).state());
      assertEquals(
          State.NOT_CARRIED,
          table
              .all(ABSTAIN)
              .votes(council, AYE)
              .votes(police, AYE)
              .judge(among(Among.PRESENT))
              .state());
    }
  }

  @Test
  void a_class_of_seats_can_have_a_hurdle_of_its_own() {
    Voting each =
        new Hurdles(
            Electorate.members(),
            Map.of(),
            Among.ELECTORATE,
            List.of(
                new Hurdle(Bar.atLeast(1, 1), SeatClass.tagged(FUNDER, "the funders"), false),
                new Hurdle(Bar.atLeast(1, 2), SeatClass.others(FUNDER, "the funders"), false)));
    assertEquals(State.CARRIED, table.all(AYE).votes(school, NO).judge(each).state());
    assertEquals(State.NOT_CARRIED, table.all(AYE).votes(police, NO).judge(each).state());
  }

  @Test
  void nothing_is_carried_by_nobody() {
    assertEquals(State.NOT_CARRIED, table.judge(among(Among.VOTING)).state());
  }

  @Test
  void what_it_asks_for_is_said() {
    assertEquals(
        "Members vote; needed: at least two thirds of the weight and more than half of the people,"
            + " of the membership.",
        voting.words());
  }

  @Test
  void a_number_that_all_together_do_not_weigh_is_out_of_reach() {
    assertTrue(Bar.number(100).inReachOf(100));
    assertFalse(Bar.number(101).inReachOf(100));
    assertFalse(Bar.atLeast(1, 2).inReachOf(0));
  }
}
