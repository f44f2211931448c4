package org.candour.quorum;

import java.util.Map;

/**
 * How a body settles an item. One vote a seat; a person in two seats has one; dissent is kept and
 * named.
 */
public sealed interface Voting
    permits Majority, CastingVote, Hurdles, AllAye, Unanimity, VotingNotSet {
  /**
   * What the votes come to. Votes that may not be cast are left out of the count and refused by
   * name.
   */
  VoteVerdict judge(Poll poll);

  /** What it asks for, in words. */
  String words();

  /** What a vote weighs, by seat, where votes have weights; a seat that is not named weighs 1. */
  default Map<String, Integer> weights() {
    return Map.of();
  }
}
