package org.candour.quorum;

import org.candour.body.Sentence;

/**
 * More than half say aye.
 *
 * @param among of whom more than half is taken
 */
public record Majority(Electorate electorate, Among among) implements Voting {

  /** Of whom the half is taken. */
  public enum Among {
    /** Those who vote for or against; an abstention is left out. */
    VOTING("of those voting"),
    /** Those present who may vote; an abstention is not an aye. */
    PRESENT("of those present who may vote"),
    /** The membership; neither an abstention nor an absence is an aye. */
    ELECTORATE("of the membership");

    private final String words;

    Among(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  @Override
  public VoteVerdict judge(Poll poll) {
    Tally tally = Tally.of(electorate, poll);
    int ayes = tally.count(Ballot.AYE);
    int noes = tally.count(Ballot.NO);
    int all = all(poll, tally);
    boolean carried = ayes * 2 > all;
    String tie = !carried && ayes == noes && ayes > 0 ? " It is a tie." : "";
    return tally.verdict(
        carried ? VoteVerdict.State.CARRIED : VoteVerdict.State.NOT_CARRIED,
        (carried ? "Carried: " : "Not carried: ") + tally.counts() + tie + needed(all));
  }

  private int all(Poll poll, Tally tally) {
    return switch (among) {
      case VOTING -> tally.count(Ballot.AYE) + tally.count(Ballot.NO);
      case PRESENT -> tally.room().heads().size();
      case ELECTORATE -> electorate.of(poll.seats()).stream().mapToInt(seat -> seat.places()).sum();
    };
  }

  private String needed(int all) {
    return all == 0
        ? " Nobody has voted."
        : " Needed: more than half " + among.words + ", so " + (all / 2 + 1) + " of " + all + ".";
  }

  @Override
  public String words() {
    return Sentence.start(electorate.words())
        + " vote; more than half "
        + among.words
        + " carries.";
  }
}
