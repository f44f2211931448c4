package org.candour.quorum;

import static org.candour.quorum.Ballot.ABSTAIN;
import static org.candour.quorum.Ballot.AYE;
import static org.candour.quorum.Ballot.NO;
import static org.candour.quorum.Someone.deputyOf;
import static org.candour.quorum.Someone.inSeat;
import static org.candour.quorum.Someone.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Seat;
import org.candour.quorum.Majority.Among;
import org.candour.quorum.VoteVerdict.State;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("How a body settles an item")
class VotingTest {
  private static final Attendee COUNCIL = inSeat("council");
  private static final Attendee HEALTH = inSeat("health");
  private static final Attendee POLICE = inSeat("police");
  private static final Attendee HOSPITAL = inSeat("hospital");

  private final Table table = Table.of(COUNCIL, HEALTH, POLICE, HOSPITAL);

  private static Voting majority(Among among) {
    return new Majority(Electorate.members(), among);
  }

  @Nested
  @DisplayName("A majority")
  class A_majority {
    @Test
    void of_three_partners_closes_a_dispute_two_to_one_and_the_dissent_is_named() {
      VoteVerdict verdict =
          Table.of(COUNCIL, HEALTH, POLICE)
              .votes(COUNCIL, AYE)
              .votes(HEALTH, AYE)
              .votes(POLICE, NO)
              .judge(majority(Among.PRESENT));
      assertEquals(State.CARRIED, verdict.state());
      assertEquals(
          "Carried: 2 for, 1 against (Member of police). Needed: more than half of those present"
              + " who may vote, so 2 of 3.",
          verdict.says());
      assertEquals(POLICE.person(), verdict.dissent().get(0).person());
    }

    @Test
    void is_not_reached_by_a_tie() {
      VoteVerdict verdict =
          table.votes(COUNCIL, AYE).votes(HEALTH, NO).judge(majority(Among.VOTING));
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertTrue(verdict.says().contains("It is a tie."));
    }

    @Test
    void of_those_voting_leaves_abstentions_out() {
      Table votes = table.votes(COUNCIL, AYE).votes(HEALTH, ABSTAIN).votes(POLICE, ABSTAIN);
      assertEquals(State.CARRIED, votes.judge(majority(Among.VOTING)).state());
      assertEquals(State.NOT_CARRIED, votes.judge(majority(Among.PRESENT)).state());
    }

    @Test
    void of_the_membership_counts_an_absence_as_no_aye() {
      Table votes = table.without(HOSPITAL).without(POLICE).votes(COUNCIL, AYE).votes(HEALTH, AYE);
      assertEquals(State.CARRIED, votes.judge(majority(Among.PRESENT)).state());
      assertEquals(State.NOT_CARRIED, votes.judge(majority(Among.ELECTORATE)).state());
    }

    @Test
    void is_not_reached_when_nobody_votes() {
      VoteVerdict verdict = table.judge(majority(Among.VOTING));
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertEquals("Not carried: 0 for, 0 against. Nobody has voted.", verdict.says());
      assertEquals(4, verdict.notVoted().size());
    }

    @Test
    void says_who_votes_and_what_carries() {
      assertEquals(
          "Members vote; more than half of the membership carries.",
          majority(Among.ELECTORATE).words());
    }
  }

  @Nested
  @DisplayName("Agreement of all seats present")
  class Agreement {
    private final Voting agreement = new Unanimity(Electorate.members());

    @Test
    void is_reached_when_everybody_present_agrees() {
      VoteVerdict verdict = table.without(HOSPITAL).all(AYE).judge(agreement);
      assertEquals(State.CARRIED, verdict.state());
      assertEquals("Agreed by all present: 3 for, 0 against.", verdict.says());
    }

    @Test
    void one_disagreement_goes_up_and_is_not_voted_down() {
      VoteVerdict verdict = table.all(AYE).votes(POLICE, NO).judge(agreement);
      assertEquals(State.DISAGREEMENT, verdict.state());
      assertEquals(
          "No agreement: Member of police disagrees. 3 for, 1 against (Member of police).",
          verdict.says());
      assertEquals(1, verdict.dissent().size());
    }

    @Test
    void is_not_reached_while_somebody_has_not_answered() {
      VoteVerdict verdict = table.all(AYE).votes(POLICE, ABSTAIN).silent(COUNCIL).judge(agreement);
      assertEquals(State.NOT_CARRIED, verdict.state());
      assertEquals(
          "Not agreed yet: 2 for, 0 against, 1 abstained. Not answered: Member of council.",
          verdict.says());
    }

    @Test
    void nobody_present_agrees_to_nothing() {
      assertEquals(State.NOT_CARRIED, Table.of().judge(agreement).state());
    }

    @Test
    void says_what_it_asks_for() {
      assertEquals("Agreement of all members present.", agreement.words());
    }
  }

  @Nested
  @DisplayName("A framework that does not say")
  class Not_set {
    @Test
    void keeps_the_votes_and_the_dissent_all_the_same() {
      VoteVerdict verdict =
          table.votes(COUNCIL, AYE).votes(POLICE, NO).judge(VotingNotSet.silent());
      assertEquals(State.NOT_SET, verdict.state());
      assertEquals(
          "How this body decides is not set by this framework. Recorded: 1 for, 1 against (Member"
              + " of police).",
          verdict.says());
      assertEquals(1, verdict.dissent().size());
    }

    @Test
    void shows_whether_a_recommendation_would_be_met_and_that_it_does_not_bind() {
      Voting voting = new VotingNotSet(Optional.of(new Unanimity(Electorate.members())), false);
      assertEquals(
          "How this body decides is not set by this framework. Recorded: 4 for, 0 against."
              + " Recommended: agreement of all members present. That would be met. It binds only"
              + " once the partnership adopts it.",
          table.all(AYE).judge(voting).says());
      assertEquals(
          "How this body decides is not set by this framework. Recommended: agreement of all"
              + " members present.",
          voting.words());
    }

    @Test
    void binds_once_it_is_adopted() {
      Voting voting = new VotingNotSet(Optional.of(new Unanimity(Electorate.members())), true);
      assertEquals(State.DISAGREEMENT, table.all(AYE).votes(POLICE, NO).judge(voting).state());
      assertEquals("Agreement of all members present.", voting.words());
    }
  }

  @Nested
  @DisplayName("A vote is refused by name")
  class Refused {
    private List<String> refusals(Table votes) {
      return votes.judge(majority(Among.PRESENT)).refused().stream().map(Reason::says).toList();
    }

    @Test
    void of_somebody_who_is_not_there() {
      VoteVerdict verdict = table.without(POLICE).votes(POLICE, AYE).judge(majority(Among.PRESENT));
      assertEquals(
          "The vote in the seat “police” is by somebody who is not recorded as present.",
          verdict.refused().get(0).says());
      assertEquals(Reason.Kind.INTEGRITY, verdict.refused().get(0).kind());
    }

    @Test
    void naming_its_seat_in_words_and_never_by_its_id() {
      Seat seat =
          new Seat(
              "council-children",
              "Council (children)",
              Optional.empty(),
              List.of(),
              1,
              Optional.empty(),
              Set.of(),
              true,
              true,
              true);
      Poll poll =
          new Poll(
              List.of(seat),
              List.of(),
              List.of(
                  new Vote(new PersonId("ann"), "council-children", AYE),
                  new Vote(new PersonId("bob"), "no-such-seat", AYE)));
      assertEquals(
          List.of(
              "The vote in the seat “Council (children)” is by somebody who is not recorded as"
                  + " present.",
              "A vote in a seat that this body does not have here is by somebody who is not"
                  + " recorded as present."),
          majority(Among.PRESENT).judge(poll).refused().stream().map(Reason::says).toList());
    }

    @Test
    void of_an_invited_expert() {
      Attendee expert = Someone.guest("The expert", AttendanceClass.INVITEE);
      assertEquals(
          List.of("The expert is invited, not a member."),
          refusals(table.with(expert).votes(expert, AYE)));
    }

    @Test
    void of_a_deputy_beside_their_member() {
      Attendee deputy = deputyOf(POLICE);
      assertEquals(
          List.of(
              "Deputy of Member of police deputises for a member who is here; the two count once."),
          refusals(table.with(deputy).votes(POLICE, AYE).votes(deputy, AYE)));
    }

    @Test
    void cast_a_second_time_by_a_person_in_two_seats() {
      Attendee other = named("council-member", inSeat("public health"));
      VoteVerdict verdict =
          Table.of(COUNCIL, other)
              .votes(COUNCIL, AYE)
              .votes(other, AYE)
              .judge(majority(Among.PRESENT));
      assertEquals(1, verdict.cast().size());
      assertEquals(
          "Member of council has already voted: a person has one vote.",
          verdict.refused().get(0).says());
    }

    @Test
    void each_with_its_own_reason() {
      Attendee expert = Someone.guest("The expert", AttendanceClass.INVITEE);
      Attendee manager = Someone.onTerms(HOSPITAL, 1, true, false);
      assertEquals(
          List.of(
              "Member of hospital has no vote: only members vote on this.",
              "The expert is invited, not a member."),
          refusals(Table.of(COUNCIL, expert, manager).votes(manager, AYE).votes(expert, AYE)));
    }

    @Test
    void for_the_seat_it_was_cast_in_when_a_person_sits_in_two() {
      Attendee observer =
          Someone.onTerms(named("council-member", inSeat("observer")), 1, true, false);
      assertEquals(
          List.of("council-member has no vote: only members vote on this."),
          refusals(Table.of(observer, COUNCIL).votes(observer, AYE)));
    }

    @Test
    void cast_in_a_seat_that_is_not_theirs() {
      Table votes = table.cast(new Vote(POLICE.person(), "council", AYE));
      assertEquals(
          List.of("Member of police does not sit in the seat they voted in."), refusals(votes));
    }

    @Test
    void and_it_is_left_out_of_the_count() {
      Attendee expert = Someone.guest("The expert", AttendanceClass.INVITEE);
      VoteVerdict verdict =
          table.with(expert).votes(expert, NO).votes(COUNCIL, AYE).judge(majority(Among.VOTING));
      assertEquals(State.CARRIED, verdict.state());
      assertEquals(List.of(), verdict.dissent());
    }
  }

  @Test
  void a_deputy_votes_in_the_place_of_an_absent_member() {
    Attendee deputy = deputyOf(POLICE);
    VoteVerdict verdict =
        table.without(POLICE).with(deputy).votes(deputy, AYE).judge(majority(Among.VOTING));
    assertEquals(State.CARRIED, verdict.state());
    assertEquals(List.of(), verdict.refused());
  }
}
