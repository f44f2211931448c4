package org.candour.config.plain;

import java.util.List;
import org.candour.rule.Rule;

/**
 * One rule and what the engine makes of it here. Nothing is stated without a rule: a clause has
 * one.
 *
 * @param beside the rules that the same part of the framework carries with it
 */
public record Clause(Rule rule, List<Rule> beside, List<Statement> statements) {
  public Clause {
    beside = List.copyOf(beside);
    statements = List.copyOf(statements);
  }

  /** What the engine does when a rule is not kept, for whoever reads the policy. */
  public static String whenNotKept(Rule rule) {
    return switch (rule.level()) {
      case REFUSE -> "Refused if not kept";
      case REFUSE_UNLESS_REASON ->
          "Refused if not kept, unless a reason is given"
              + rule.setAside().map(who -> " by the " + who.words()).orElse("");
      case WARN -> "Let through if not kept, and marked";
      case REMIND -> "People are reminded; nothing is refused";
      case INFORM -> "For information; nothing is enforced";
    };
  }
}
