package org.candour.framework;

import java.util.Optional;
import org.candour.quorum.Quorum;
import org.candour.quorum.Voting;
import org.candour.rule.Rule;

/**
 * A kind of business that a body settles by rules of its own, such as financial matters. What it
 * leaves out goes by the rules of the body.
 */
public record Business(
    String name,
    Optional<Quorum> quorum,
    Optional<Rule> quorumRule,
    Optional<Voting> voting,
    Optional<Rule> votingRule) {}
