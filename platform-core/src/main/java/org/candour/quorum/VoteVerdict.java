package org.candour.quorum;

import java.util.List;
import org.candour.rule.Reason;

/**
 * What the votes came to.
 *
 * @param cast the votes that count
 * @param notVoted those here who could have voted and have not, by name
 * @param refused one reason for each vote that may not be cast
 */
public record VoteVerdict(
    State state, String says, List<Cast> cast, List<String> notVoted, List<Reason> refused) {
  public VoteVerdict {
    cast = List.copyOf(cast);
    notVoted = List.copyOf(notVoted);
    refused = List.copyOf(refused);
  }

  /** How it stands. */
  public enum State {
    CARRIED,
    NOT_CARRIED,
    /** Agreement was asked for and somebody disagrees: it goes up, it is not voted down. */
    DISAGREEMENT,
    /** The framework does not say how this is settled. */
    NOT_SET
  }

  /** Who voted against. */
  public List<Cast> dissent() {
    return cast.stream().filter(c -> c.ballot() == Ballot.NO).toList();
  }
}
