package org.candour.quorum;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Seat;
import org.candour.body.Sentence;

/** Every seat of the electorate says aye. Whoever is absent has not said aye. */
public record AllAye(Electorate electorate) implements Voting {
  @Override
  public VoteVerdict judge(Poll poll) {
    Tally tally = Tally.of(electorate, poll);
    List<Seat> all = electorate.of(poll.seats());
    List<String> without = without(all, tally);
    boolean carried = without.isEmpty() && !all.isEmpty();
    String says =
        carried
            ? "Carried: all " + all.size() + " " + electorate.label() + " voted for it."
            : "Not carried: all "
                + all.size()
                + " "
                + electorate.label()
                + " must vote for it. "
                + tally.counts()
                + " No vote for it from: "
                + Sentence.and(without)
                + ".";
    return tally.verdict(carried ? VoteVerdict.State.CARRIED : VoteVerdict.State.NOT_CARRIED, says);
  }

  private static List<String> without(List<Seat> all, Tally tally) {
    Set<String> ayes =
        tally.cast().values().stream()
            .filter(c -> c.ballot() == Ballot.AYE)
            .map(Cast::seat)
            .collect(Collectors.toSet());
    return all.stream().filter(seat -> !ayes.contains(seat.id())).map(Seat::name).toList();
  }

  @Override
  public String words() {
    return "All " + electorate.words() + " must vote for it; whoever is absent has not.";
  }
}
