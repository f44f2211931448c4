package org.candour.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Agenda;
import org.candour.body.Body;
import org.candour.body.Programme;
import org.candour.quorum.Quorum;
import org.candour.quorum.Voting;
import org.candour.rule.Rule;

/**
 * A body with the rules it meets by. "Not set" is said, never assumed.
 *
 * @param chairRule the rule of who chairs; empty when the framework sets none
 * @param quorumRule the rule of the quorum; empty when the framework sets none
 * @param votingRule the rule of voting; empty when the framework sets none
 * @param business the kinds of business that have rules of their own, by id
 * @param meetings how often it meets; empty when the framework sets nothing
 * @param agenda what stands on its agenda
 */
public record Constitution(
    Body body,
    Optional<Rule> chairRule,
    Quorum quorum,
    Optional<Rule> quorumRule,
    Voting voting,
    Optional<Rule> votingRule,
    Map<String, Business> business,
    List<Programme> meetings,
    Agenda agenda) {
  public Constitution {
    business = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(business));
    meetings = List.copyOf(meetings);
  }

  /** A body that settles all business by the same rules, and of which no more is said. */
  public Constitution(
      Body body,
      Optional<Rule> chairRule,
      Quorum quorum,
      Optional<Rule> quorumRule,
      Voting voting,
      Optional<Rule> votingRule) {
    this(
        body,
        chairRule,
        quorum,
        quorumRule,
        voting,
        votingRule,
        Map.of(),
        List.of(),
        Agenda.notSet());
  }

  /** The rules it meets by for business of this kind; without a kind, its own. */
  public Constitution on(Optional<String> kind) {
    return kind.map(business::get).map(this::by).orElse(this);
  }

  private Constitution by(Business its) {
    return new Constitution(
        body,
        chairRule,
        its.quorum().orElse(quorum),
        its.quorum().isPresent() ? its.quorumRule() : quorumRule,
        its.voting().orElse(voting),
        its.voting().isPresent() ? its.votingRule() : votingRule,
        business,
        meetings,
        agenda);
  }
}
