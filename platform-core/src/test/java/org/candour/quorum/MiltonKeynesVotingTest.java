package org.candour.quorum;

import static org.candour.quorum.Ballot.AYE;
import static org.candour.quorum.Ballot.NO;
import static org.candour.quorum.Someone.deputyOf;
import static org.candour.quorum.Someone.inSeat;
import static org.candour.quorum.Someone.remote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.quorum.Majority.Among;
import org.candour.quorum.VoteVerdict.State;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Milton Keynes: who votes and what carries")
class MiltonKeynesVotingTest {

  @Nested
  @DisplayName(
      "At the community safety partnership only responsible authorities vote (MK-C-03, 04)")
  class Community_safety_partnership {
    private static final String RA = "responsible-authority";
    private final Attendee police = inSeat("police", RA);
    private final Attendee council = inSeat("council", RA);
    private final Attendee health = inSeat("health", RA);
    private final Attendee fire = inSeat("fire", RA);
    private final Attendee probation = inSeat("probation", RA);
    private final Attendee cabinetMember = inSeat("cabinet member");
    private final Attendee parish = inSeat("parish councillor");

    private final Electorate authorities = Electorate.seats(RA, "responsible authorities");
    private final Voting ordinary = new Majority(authorities, Among.PRESENT);
    private final Voting financial = new AllAye(authorities);
    private final Table table =
        Table.of(police, council, health, fire, probation, cabinetMember, parish);
    private final Table fourAyes =
        table
            .without(probation)
            .votes(police, AYE)
            .votes(council, AYE)
            .votes(health, AYE)
            .votes(fire, AYE);

    @Test
    void a_financial_item_fails_with_four_ayes_and_one_absent() {
      VoteVerdict verdict = fourAyes.judge(financial);
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertEquals(
          "Not carried: all 5 responsible authorities must vote for it. 4 for, 0 against. No vote"
              + " for it from: probation.",
          verdict.says());
    }

    @Test
    void an_ordinary_item_passes_with_the_same_four() {
      assertEquals(State.CARRIED, fourAyes.judge(ordinary).state());
    }

    @Test
    void a_financial_item_passes_with_all_five_one_of_them_by_a_deputy() {
      Attendee deputy = deputyOf(probation);
      VoteVerdict verdict = fourAyes.with(deputy).votes(deputy, AYE).judge(financial);
      assertEquals(State.CARRIED, verdict.state());
      assertEquals("Carried: all 5 responsible authorities voted for it.", verdict.says());
    }

    @Test
    void a_financial_item_fails_when_one_of_the_five_is_against() {
      VoteVerdict verdict = fourAyes.with(probation).votes(probation, NO).judge(financial);
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertTrue(verdict.says().contains("1 against (Member of probation)"));
    }

    @Test
    void the_vote_of_the_cabinet_member_in_the_chair_is_refused() {
      VoteVerdict verdict = fourAyes.votes(cabinetMember, AYE).judge(ordinary);
      Reason refused = verdict.refused().get(0);
      assertEquals(
          "Member of cabinet member has no vote: only responsible authorities vote on this.",
          refused.says());
      assertEquals(Reason.Kind.RULE, refused.kind());
      assertEquals(4, verdict.cast().size());
    }

    @Test
    void and_so_is_that_of_a_parish_councillor() {
      assertEquals(1, fourAyes.votes(parish, AYE).judge(ordinary).refused().size());
    }

    @Test
    void words_say_that_the_absent_have_not_voted_for_it() {
      assertEquals(
          "All responsible authorities must vote for it; whoever is absent has not.",
          financial.words());
    }
  }

  @Nested
  @DisplayName("At the health board core members vote, and in the room only (MK-C-06, 07)")
  class Health_board {
    private final Attendee leader = inSeat("leader", "councillor");
    private final Attendee health = inSeat("health");
    private final Attendee gp = inSeat("gp");
    private final Voting inTheRoom = new Majority(Electorate.members().inTheRoom(), Among.PRESENT);

    @Test
    void a_member_in_the_room_votes() {
      VoteVerdict verdict =
          Table.of(leader, health, gp).votes(leader, AYE).votes(health, AYE).judge(inTheRoom);
      assertEquals(State.CARRIED, verdict.state());
    }

    @Test
    void the_vote_of_a_member_who_joins_remotely_is_not_recorded() {
      VoteVerdict verdict =
          Table.of(leader, health, remote(gp)).votes(gp, NO).votes(leader, AYE).judge(inTheRoom);
      assertEquals(
          List.of("Member of gp is not in the room, so their vote is not recorded."),
          verdict.refused().stream().map(Reason::says).toList());
      assertEquals(List.of(), verdict.dissent());
    }

    @Test
    void the_vote_of_an_invited_expert_is_refused() {
      Attendee expert = Someone.guest("The expert", AttendanceClass.INVITEE);
      VoteVerdict verdict = Table.of(leader, expert).votes(expert, AYE).judge(inTheRoom);
      assertEquals("The expert is invited, not a member.", verdict.refused().get(0).says());
    }

    @Test
    void words_name_the_room() {
      assertEquals(
          "Members in the room vote; more than half of those present who may vote carries.",
          inTheRoom.words());
    }
  }
}
