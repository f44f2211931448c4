package org.candour.framework;

import java.util.Optional;
import org.candour.body.Body;
import org.candour.quorum.Quorum;
import org.candour.quorum.Voting;
import org.candour.rule.Rule;

/**
 * A body with the rules it meets by. "Not set" is said, never assumed.
 *
 * @param chairRule the rule of who chairs; empty when the framework sets none
 * @param quorumRule the rule of the quorum; empty when the framework sets none
 * @param votingRule the rule of voting; empty when the framework sets none
 */
public record Constitution(
    Body body,
    Optional<Rule> chairRule,
    Quorum quorum,
    Optional<Rule> quorumRule,
    Voting voting,
    Optional<Rule> votingRule) {}
