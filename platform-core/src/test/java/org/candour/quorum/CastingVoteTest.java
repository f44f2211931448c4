package org.candour.quorum;

import static org.candour.quorum.Ballot.AYE;
import static org.candour.quorum.Ballot.NO;
import static org.candour.quorum.Someone.inSeat;
import static org.candour.quorum.Someone.remote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.quorum.CastingVote.How;
import org.candour.quorum.VoteVerdict.State;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("At a tie the chair settles it, but not on financial business")
class CastingVoteTest {
  private final Attendee chair = inSeat("chair");
  private final Attendee police = inSeat("police");
  private final Table tie = Table.of(chair, police).votes(chair, NO).votes(police, AYE);

  private static Voting rule(How how) {
    return new CastingVote(Electorate.members(), how, Map.of("financial", "financial business"));
  }

  private VoteVerdict judge(Table table, How how, Optional<Attendee> chairs, String business) {
    return rule(how)
        .judge(
            new Poll(
                table.seats(),
                table.present(),
                table.votes(),
                chairs.map(Attendee::person),
                Optional.of(business)));
  }

  private Table casting(Attendee by, Ballot ballot) {
    return tie.cast(Vote.casting(by.person(), ballot));
  }

  @Nested
  class By_a_second_vote {
    @Test
    void the_chair_carries_what_they_voted_against_as_a_member() {
      VoteVerdict verdict =
          judge(casting(chair, AYE), How.SECOND_VOTE, Optional.of(chair), "ordinary");
      assertEquals(State.CARRIED, verdict.state());
      assertEquals(
          "Carried: 1 for, 1 against, a tie, settled by the chair's casting vote.", verdict.says());
      assertEquals(List.of(), verdict.refused());
    }

    @Test
    void or_lets_it_fall() {
      assertEquals(
          State.NOT_CARRIED,
          judge(casting(chair, NO), How.SECOND_VOTE, Optional.of(chair), "ordinary").state());
    }

    @Test
    void until_it_is_given_nothing_is_carried() {
      VoteVerdict verdict = judge(tie, How.SECOND_VOTE, Optional.of(chair), "ordinary");
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertEquals(
          "Not carried: 1 for, 1 against, a tie. The chair may settle it, and has not.",
          verdict.says());
    }

    @Test
    void nobody_but_the_chair_has_one() {
      VoteVerdict verdict =
          judge(casting(police, AYE), How.SECOND_VOTE, Optional.of(chair), "ordinary");
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertEquals(
          List.of("Only whoever chairs has a casting vote."),
          verdict.refused().stream().map(Reason::says).toList());
    }

    @Test
    void there_is_none_on_the_business_that_is_named() {
      VoteVerdict verdict =
          judge(casting(chair, AYE), How.SECOND_VOTE, Optional.of(chair), "financial");
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertTrue(verdict.says().endsWith("The chair has no casting vote on financial business."));
      assertEquals(1, verdict.refused().size());
    }

    @Test
    void there_is_none_without_a_tie() {
      VoteVerdict verdict =
          judge(
              casting(chair, AYE).votes(chair, AYE).cast(Vote.casting(chair.person(), NO)),
              How.SECOND_VOTE,
              Optional.of(chair),
              "ordinary");
      assertEquals(State.CARRIED, verdict.state());
      assertEquals(
          "There is no tie, so there is no casting vote.", verdict.refused().get(0).says());
    }

    @Test
    void nobody_has_one_while_it_is_not_recorded_who_chairs() {
      assertEquals(
          State.NOT_CARRIED,
          judge(casting(chair, AYE), How.SECOND_VOTE, Optional.empty(), "ordinary").state());
    }
  }

  @Nested
  class By_their_own_vote {
    @Test
    void the_side_the_chair_is_on_has_it() {
      assertEquals(
          State.CARRIED, judge(tie, How.OWN_VOTE, Optional.of(police), "ordinary").state());
      assertEquals(
          State.NOT_CARRIED, judge(tie, How.OWN_VOTE, Optional.of(chair), "ordinary").state());
    }

    @Test
    void a_second_vote_is_refused() {
      assertEquals(
          "The chair's own vote settles a tie; there is no second one.",
          judge(casting(chair, AYE), How.OWN_VOTE, Optional.of(chair), "ordinary")
              .refused()
              .get(0)
              .says());
    }
  }

  @Test
  void a_chair_who_must_vote_in_the_room_has_none_from_elsewhere() {
    Voting inTheRoom = new CastingVote(Electorate.members().inTheRoom(), How.SECOND_VOTE, Map.of());
    Attendee away = remote(inSeat("leader"));
    Table table = tie.with(away).cast(Vote.casting(away.person(), AYE));
    VoteVerdict verdict =
        inTheRoom.judge(
            new Poll(
                table.seats(),
                table.present(),
                table.votes(),
                Optional.of(away.person()),
                Optional.empty()));
    assertEquals(State.NOT_CARRIED, verdict.state());
    assertTrue(verdict.says().endsWith("The chair is not in the room."));
  }

  @Test
  void where_the_rule_gives_none_it_is_refused() {
    VoteVerdict verdict =
        casting(chair, AYE).judge(new Majority(Electorate.members(), Majority.Among.VOTING));
    assertEquals(State.NOT_CARRIED, verdict.state());
    assertEquals("Nobody has a casting vote here.", verdict.refused().get(0).says());
  }
}
