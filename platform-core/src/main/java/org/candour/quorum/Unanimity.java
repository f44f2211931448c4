package org.candour.quorum;

import java.util.List;
import org.candour.body.Sentence;

/**
 * Agreement of all voting seats present. One disagreement takes the matter up; it is not voted
 * down. An abstention, or no answer yet, is neither agreement nor disagreement.
 */
public record Unanimity(Electorate electorate) implements Voting {
  @Override
  public VoteVerdict judge(Poll poll) {
    Tally tally = Tally.of(electorate, poll);
    List<String> against = tally.names(Ballot.NO);
    if (!against.isEmpty()) {
      return tally.verdict(
          VoteVerdict.State.DISAGREEMENT,
          "No agreement: "
              + Sentence.and(against)
              + (against.size() == 1 ? " disagrees. " : " disagree. ")
              + tally.counts());
    }
    return agreed(tally)
        ? tally.verdict(VoteVerdict.State.CARRIED, "Agreed by all present: " + tally.counts())
        : tally.verdict(
            VoteVerdict.State.NOT_CARRIED, "Not agreed yet: " + tally.counts() + open(tally));
  }

  private static boolean agreed(Tally tally) {
    int here = tally.room().heads().size();
    return here > 0 && tally.count(Ballot.AYE) == here;
  }

  private static String open(Tally tally) {
    List<String> open = tally.notVoted();
    return open.isEmpty() ? "" : " Not answered: " + Sentence.and(open) + ".";
  }

  @Override
  public String words() {
    return "Agreement of all " + electorate.words() + " present.";
  }
}
