package org.candour.quorum;

import java.util.Map;
import java.util.Optional;
import org.candour.body.Sentence;

/**
 * The framework does not say how the body settles an item. Votes are kept and named all the same. A
 * recommendation binds only once the partnership has adopted it.
 */
public record VotingNotSet(Optional<Voting> recommended, boolean adopted) implements Voting {
  private static final String NOT_SET = "How this body decides is not set by this framework.";

  /** Not set, and nothing recommended. */
  public static VotingNotSet silent() {
    return new VotingNotSet(Optional.empty(), false);
  }

  @Override
  public VoteVerdict judge(Poll poll) {
    if (adopted && recommended.isPresent()) {
      return recommended.get().judge(poll);
    }
    Tally tally = Tally.of(Electorate.members(), poll);
    String votes = poll.votes().isEmpty() ? "" : " Recorded: " + tally.counts();
    return tally.verdict(
        VoteVerdict.State.NOT_SET,
        NOT_SET + votes + recommended.map(voting -> would(voting, poll)).orElse(""));
  }

  private static String would(Voting voting, Poll poll) {
    boolean met = voting.judge(poll).state() == VoteVerdict.State.CARRIED;
    return recommendation(voting)
        + (met ? " That would be met." : " That would not be met.")
        + " It binds only once the partnership adopts it.";
  }

  private static String recommendation(Voting voting) {
    return " Recommended: " + Sentence.within(voting.words());
  }

  @Override
  public String words() {
    return adopted && recommended.isPresent()
        ? recommended.get().words()
        : NOT_SET + recommended.map(VotingNotSet::recommendation).orElse("");
  }

  @Override
  public Map<String, Integer> weights() {
    return recommended.map(Voting::weights).orElse(Map.of());
  }
}
