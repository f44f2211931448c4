package org.candour.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.body.Sentence;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;

/**
 * More than half of those voting, and at a tie the chair settles it.
 *
 * @param how whether the chair gives a second vote, or the vote they gave as a member decides
 * @param notOn the kinds of business on which there is no casting vote, with their names
 */
public record CastingVote(Electorate electorate, How how, Map<String, String> notOn)
    implements Voting {
  public CastingVote {
    notOn = Map.copyOf(notOn);
  }

  /** How the chair settles a tie. A document that only says "casting vote" can mean either. */
  public enum How {
    SECOND_VOTE,
    OWN_VOTE
  }

  @Override
  public VoteVerdict judge(Poll poll) {
    List<Vote> plain = poll.votes().stream().filter(vote -> !vote.settlesTie()).toList();
    List<Vote> casting = poll.votes().stream().filter(Vote::settlesTie).toList();
    VoteVerdict first =
        new Majority(electorate, Majority.Among.VOTING).judge(poll.withVotes(plain));
    if (!tie(first)) {
      return refusing(first, casting, "There is no tie, so there is no casting vote.");
    }
    Optional<String> none = none(poll);
    return none.isPresent()
        ? refusing(saying(first, none.get()), casting, none.get())
        : settled(poll, first, casting);
  }

  /** Whether the chair may give a vote beside their own when this kind of business ties. */
  public boolean givesSecondVote(Optional<String> business) {
    return how == How.SECOND_VOTE && business.map(notOn::get).isEmpty();
  }

  private static boolean tie(VoteVerdict verdict) {
    return count(verdict, Ballot.AYE) > 0
        && count(verdict, Ballot.AYE) == count(verdict, Ballot.NO);
  }

  private static long count(VoteVerdict verdict, Ballot ballot) {
    return verdict.cast().stream().filter(c -> c.ballot() == ballot).count();
  }

  /** Why nobody has a casting vote on this item. */
  private Optional<String> none(Poll poll) {
    Optional<String> business = poll.business().map(notOn::get);
    if (business.isPresent()) {
      return Optional.of("The chair has no casting vote on " + business.get() + ".");
    }
    if (poll.chair().isEmpty()) {
      return Optional.of("Nobody recorded who chairs, so nobody has a casting vote.");
    }
    return poll.present().stream().anyMatch(one -> mayCast(one, poll.chair().get()))
        ? Optional.empty()
        : Optional.of(
            "The chair is not " + (electorate.inRoomOnly() ? "in the room" : "here") + ".");
  }

  private boolean mayCast(Attendee one, PersonId chair) {
    return one.person().equals(chair) && !(electorate.inRoomOnly() && one.mode() == Mode.REMOTE);
  }

  private VoteVerdict settled(Poll poll, VoteVerdict first, List<Vote> casting) {
    PersonId chair = poll.chair().orElseThrow();
    List<Vote> others = casting.stream().filter(vote -> !vote.person().equals(chair)).toList();
    Optional<Ballot> ballot =
        how == How.OWN_VOTE
            ? first.cast().stream()
                .filter(c -> c.person().equals(chair))
                .map(Cast::ballot)
                .findFirst()
            : casting.stream()
                .filter(vote -> vote.person().equals(chair))
                .map(Vote::ballot)
                .findFirst();
    VoteVerdict.State state =
        ballot.equals(Optional.of(Ballot.AYE))
            ? VoteVerdict.State.CARRIED
            : VoteVerdict.State.NOT_CARRIED;
    return refusing(
        new VoteVerdict(
            state, says(first, state, ballot), first.cast(), first.notVoted(), first.refused()),
        how == How.OWN_VOTE ? casting : others,
        how == How.OWN_VOTE
            ? "The chair's own vote settles a tie; there is no second one."
            : "Only whoever chairs has a casting vote.");
  }

  private String says(VoteVerdict first, VoteVerdict.State state, Optional<Ballot> ballot) {
    String votes =
        count(first, Ballot.AYE) + " for, " + count(first, Ballot.NO) + " against, a tie";
    if (ballot.isEmpty() || ballot.get() == Ballot.ABSTAIN) {
      return "Not carried: " + votes + ". The chair may settle it, and has not.";
    }
    return (state == VoteVerdict.State.CARRIED ? "Carried: " : "Not carried: ")
        + votes
        + ", settled by the chair's "
        + (how == How.OWN_VOTE ? "own" : "casting")
        + " vote.";
  }

  private static VoteVerdict refusing(VoteVerdict verdict, List<Vote> casting, String why) {
    List<Reason> refused = new ArrayList<>(verdict.refused());
    casting.forEach(vote -> refused.add(MayVote.rule(why)));
    return new VoteVerdict(
        verdict.state(), verdict.says(), verdict.cast(), verdict.notVoted(), refused);
  }

  private static VoteVerdict saying(VoteVerdict verdict, String why) {
    return new VoteVerdict(
        verdict.state(),
        verdict.says() + " " + why,
        verdict.cast(),
        verdict.notVoted(),
        verdict.refused());
  }

  @Override
  public String words() {
    String except =
        notOn.isEmpty()
            ? ""
            : ", but not on " + Sentence.or(notOn.values().stream().sorted().toList());
    return Sentence.start(electorate.words())
        + " vote; more than half of those voting carries. At a tie the chair "
        + (how == How.OWN_VOTE ? "settles it by their own vote" : "has a casting vote")
        + except
        + ".";
  }
}
